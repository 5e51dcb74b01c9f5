import { useContext } from 'react';
import { formatPhone } from '../../../lib/phone';
import { href } from '../../../routes';
import { Blank, Button, ButtonLink, CallButton, FrameContext, useWords } from '../../../ui';
import { phone } from '../../../ui/icons/acts';
import { dropped, type Filters, facetsOf, setKeys } from '../filters';
import type { ServiceRow } from '../model';
import { useFilterNames } from '../use-filter-names';
import { words } from '../words';

function Ask() {
  const told = useWords(words);
  const { hotline } = useContext(FrameContext);
  return (
    <CallButton phone={hotline.phone} kind="quiet" icon={phone}>
      {told.askPhone(hotline.name)}: {formatPhone(hotline.phone)}
    </CallButton>
  );
}

/** Nothing fits what was typed: no false match, but ways on. */
export function Nothing({ code, onClear }: { code: string | null; onClear: () => void }) {
  const told = useWords(words);
  return (
    <Blank picture="boat">
      <h2>{code ? told.noneCode(code) : told.none}</h2>
      <p>{code ? told.noneCodeText : told.noneText}</p>
      {code ? (
        <ButtonLink to={href('service', { code })} kind="second">
          {told.askCode(code)}
        </ButtonLink>
      ) : null}
      <Button kind={code ? 'quiet' : 'second'} onClick={onClear}>
        {told.browse}
      </Button>
      <Ask />
    </Blank>
  );
}

/** Something fits, but the filters leave nothing of it: which one to drop, and what that brings. */
export function NothingLeft({
  rows,
  all,
  filters,
  onDrop,
}: {
  rows: readonly ServiceRow[];
  all: readonly ServiceRow[];
  filters: Filters;
  onDrop: (filters: Filters) => void;
}) {
  const told = useWords(words);
  const nameOf = useFilterNames(rows);
  const facets = facetsOf(all, filters);
  const helpful = setKeys(filters).filter((key) => facets.without(key));
  return (
    <Blank picture="boat">
      <h2>{told.noneFiltered}</h2>
      {helpful.map((key) => (
        <Button key={key} kind="second" onClick={() => onDrop(dropped(filters, key))}>
          {told.dropFor(nameOf(key, filters[key] ?? ''), facets.without(key))}
        </Button>
      ))}
      <Button kind={helpful.length ? 'quiet' : 'second'} onClick={() => onDrop({})}>
        {`${told.dropAll}: ${told.count(all.length)}`}
      </Button>
      <Ask />
    </Blank>
  );
}
