import { useDeferredValue, useRef } from 'react';
import { Screen, SearchBox, useWords } from '../../../ui';
import { Found } from '../parts/found';
import { useQueryText } from '../use-query-text';
import { words } from '../words';
import css from './services-screen.module.css';

/** /services: find a public service in one's own words, or browse by life event. */
export function ServicesScreen() {
  const told = useWords(words);
  return (
    <Screen title={told.title}>
      <Search />
    </Screen>
  );
}

/** A key draws the box at once and what was found when there is time; nothing else. */
function Search() {
  const told = useWords(words);
  const [text, setText] = useQueryText();
  const query = useDeferredValue(text);
  const box = useRef<HTMLInputElement>(null);
  return (
    <>
      <div className={css.search}>
        <SearchBox
          label={told.searchLabel}
          value={text}
          onChange={setText}
          inputRef={box}
          onSubmit={() => box.current?.blur()}
        />
      </div>
      <Found query={query} onAsk={setText} />
    </>
  );
}
