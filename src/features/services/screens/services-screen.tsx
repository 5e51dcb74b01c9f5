import { useEffect, useMemo, useRef, useState } from 'react';
import { Screen, SearchBox, useWords } from '../../../ui';
import { useCatalogue } from '../api';
import { type Filters, knownFilters } from '../filters';
import { Found } from '../parts/found';
import { Recent } from '../parts/recent';
import { factsAhead } from '../parts/row-facts';
import { useAsked } from '../use-asked';
import { useRecent } from '../use-recent';
import { useSearch } from '../use-search';
import { words } from '../words';
import css from './services-screen.module.css';

/** /services: find a public service in one's own words, or browse by life event, office and field. */
export function ServicesScreen() {
  const told = useWords(words);
  const catalogue = useCatalogue();
  return (
    <Screen title={told.title}>
      <Search catalogue={catalogue} />
    </Screen>
  );
}

/** A key draws the box alone; its answer draws what stands under it. */
function Search({ catalogue }: { catalogue: ReturnType<typeof useCatalogue> }) {
  const told = useWords(words);
  const { text, filters: asked, ask, filter } = useAsked();
  const index = catalogue.loaded?.catalogue ?? null;
  const filters = useMemo(() => (index ? knownFilters(asked, index.rows) : asked), [asked, index]);
  const searched = useSearch(text, filters, index);
  const recent = useRecent();
  // Once the box was touched they stay, or a touch beside the box would move everything under the finger.
  const [touched, setTouched] = useState(false);
  useEffect(() => {
    if (touched) index?.foresee(text);
  }, [touched, index, text]);
  const box = useRef<HTMLInputElement>(null);
  const found = useRef<HTMLDivElement>(null);
  const { suggest, drop } = useMemo(() => {
    // The button that was pressed goes with its focus; the keyboard of the phone need not come back.
    const settle = () => found.current?.focus({ preventScroll: true });
    return {
      suggest: (next: string) => {
        ask(next);
        settle();
      },
      drop: (next: Filters) => {
        filter(next);
        settle();
      },
    };
  }, [ask, filter]);
  return (
    <>
      <div className={css.search}>
        <SearchBox
          label={told.searchLabel}
          value={text}
          onChange={(next) => {
            // The finder begins while the letter is drawn.
            if (next) index?.search(next);
            ask(next);
            // Emptied by the cross, which goes with its focus.
            if (!next) box.current?.focus();
          }}
          inputRef={box}
          onFocus={() => setTouched(true)}
          onSubmit={() => box.current?.blur()}
        />
      </div>
      {touched && !searched.answered && recent.list.length > 0 ? (
        <Recent list={recent.list} onAsk={suggest} onForget={recent.forget} onClear={recent.clear} />
      ) : null}
      <div
        ref={found}
        tabIndex={-1}
        className={`${css.found} ${factsAhead}`}
        data-answers={searched.answered}
      >
        <Found
          catalogue={catalogue}
          searched={searched}
          filters={filters}
          recent={recent.list}
          onAsk={suggest}
          onFilter={filter}
          onDrop={drop}
          onLeave={recent.remember}
        />
      </div>
    </>
  );
}
