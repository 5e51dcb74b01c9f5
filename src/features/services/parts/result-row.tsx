import { memo } from 'react';
import { href } from '../../../routes';
import { useWords } from '../../../ui';
import type { ServiceRow } from '../model';
import { words } from '../words';
import { Marked } from './marked';
import css from './result-row.module.css';
import { RowFacts } from './row-facts';

/**
 * One service in a list: what it is called, who decides, how long, online or not, what it costs. A plain link, which the
 * list follows (`useFollow`): ten of the router's own take a slow phone longer than a key may.
 */
export const ResultRow = memo(function ResultRow({
  row,
  base,
  title = row.title,
  official = null,
  level: Heading = 'h3',
}: {
  row: ServiceRow;
  /** What stands before the app's own paths. */
  base: string;
  /** The title with what matched, and the official name where that adds to it; see `Marked`. */
  title?: string;
  official?: string | null;
  level?: 'h2' | 'h3';
}) {
  const told = useWords(words);
  return (
    <li className={css.row}>
      <Heading className={css.title} lang="vi">
        <a href={base + href('service', { code: row.code })} className={css.link}>
          <Marked sewn={title} />
        </a>
      </Heading>
      {official ? (
        <p className={css.official}>
          {told.official}:{' '}
          <span lang="vi">
            <Marked sewn={official} />
          </span>
        </p>
      ) : null}
      <RowFacts row={row} />
    </li>
  );
});
