import { memo } from 'react';
import { Link } from 'react-router-dom';
import { href } from '../../../routes';
import { useWords } from '../../../ui';
import type { ServiceRow } from '../model';
import { addsMatches } from '../search/marks';
import { words } from '../words';
import { Marked } from './marked';
import css from './result-row.module.css';
import { RowFacts } from './row-facts';

const none: readonly string[] = [];

/** One service in a list: what it is called, who decides, how long, online or not, what it costs. */
export const ResultRow = memo(function ResultRow({
  row,
  terms = none,
  level: Heading = 'h3',
}: {
  row: ServiceRow;
  terms?: readonly string[];
  level?: 'h2' | 'h3';
}) {
  const told = useWords(words);
  return (
    <li className={css.row}>
      <Heading className={css.title} lang="vi">
        <Link to={href('service', { code: row.code })} className={css.link}>
          <Marked text={row.title} terms={terms} />
        </Link>
      </Heading>
      {addsMatches(row.title, row.name, terms) ? (
        <p className={css.official}>
          {told.official}:{' '}
          <span lang="vi">
            <Marked text={row.name} terms={terms} />
          </span>
        </p>
      ) : null}
      <RowFacts row={row} />
    </li>
  );
});
