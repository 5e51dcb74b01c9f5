import { memo } from 'react';
import { Link } from 'react-router-dom';
import { href } from '../../../routes';
import { useWords } from '../../../ui';
import type { ServiceRow } from '../model';
import type { Marks } from '../search/marks';
import { words } from '../words';
import { Marked } from './marked';
import css from './result-row.module.css';
import { RowFacts } from './row-facts';

/** One service in a list: what it is called, who decides, how long, online or not, what it costs. */
export const ResultRow = memo(function ResultRow({
  row,
  marks = null,
  level: Heading = 'h3',
}: {
  row: ServiceRow;
  /** What matched. */
  marks?: Marks | null;
  level?: 'h2' | 'h3';
}) {
  const told = useWords(words);
  return (
    <li className={css.row}>
      <Heading className={css.title} lang="vi">
        <Link to={href('service', { code: row.code })} className={css.link}>
          {marks ? <Marked runs={marks.title} /> : row.title}
        </Link>
      </Heading>
      {marks?.name ? (
        <p className={css.official}>
          {told.official}:{' '}
          <span lang="vi">
            <Marked runs={marks.name} />
          </span>
        </p>
      ) : null}
      <RowFacts row={row} />
    </li>
  );
});
