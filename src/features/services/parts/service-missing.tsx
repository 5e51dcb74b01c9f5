import { useRef } from 'react';
import { formatDay } from '../../../lib/dates';
import type { Problem } from '../../../portal';
import { href } from '../../../routes';
import { Blank, Button, ButtonLink, Callout, ProblemView, useLanguage, useWords } from '../../../ui';
import { retry as retryIcon, search } from '../../../ui/icons/acts';
import { offline } from '../../../ui/icons/signs';
import type { LoadedCatalogue } from '../load-catalogue';
import { useFollow } from '../use-follow';
import { words } from '../words';
import { ResultRow } from './result-row';

/** No service to show: the code cannot be, is unknown, is gone, or the portal could not be asked. */
export function ServiceMissing({
  code,
  problem,
  index,
  onRetry,
}: {
  code: string | null;
  problem: Problem | null;
  index: LoadedCatalogue | null;
  onRetry: () => void;
}) {
  const told = useWords(words);
  const language = useLanguage();
  const list = useRef<HTMLUListElement>(null);
  const base = useFollow(list);
  const find = (wanted: string | null | undefined) =>
    index?.catalogue.rows.find((row) => row.code === wanted) ?? null;
  const elsewhere = (
    <ButtonLink kind="second" icon={search} to={href('services')}>
      {told.searchInstead}
    </ButtonLink>
  );

  if (!code || problem?.kind === 'missing')
    return (
      <Blank picture="boat">
        <h2>{code ? told.missing : told.badCode}</h2>
        <p>{code ? told.missingText : told.badCodeText}</p>
        {elsewhere}
      </Blank>
    );
  if (problem?.kind === 'gone') {
    const { successor } = problem;
    return (
      <Blank picture="boat">
        <h2>{told.gone}</h2>
        <p>{told.goneText}</p>
        {successor ? (
          <>
            <p>{told.successor}</p>
            <ButtonLink to={href('service', { code: successor })}>
              {told.successorLink(find(successor)?.title ?? successor)}
            </ButtonLink>
          </>
        ) : null}
        {elsewhere}
      </Blank>
    );
  }
  const known = find(code);
  if (known && index)
    return (
      <>
        <Callout meaning="wait" icon={offline} title={told.onlyIndex}>
          {told.onlyIndexText(formatDay(index.catalogue.asOf, language))}
        </Callout>
        <ul ref={list}>
          <ResultRow row={known} base={base} level="h2" />
        </ul>
        <Button kind="second" icon={retryIcon} onClick={onRetry}>
          {told.tryAgain}
        </Button>
      </>
    );
  return <ProblemView problem={problem ?? { kind: 'broken' }} onRetry={onRetry} />;
}
