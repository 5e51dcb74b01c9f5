import { city } from '@city';
import { href } from '../../../routes';
import { Line, Row, Rows, useWords } from '../../../ui';
import { info } from '../../../ui/icons/signs';
import type { ServiceRow } from '../model';
import { rowsOf } from '../row-of';
import { whereWords } from '../where-words';

/** On top of a national procedure: the city's own version, which counts here. */
export function CityVersion({ codes, rows }: { codes: readonly string[]; rows: readonly ServiceRow[] }) {
  const told = useWords(whereWords);
  if (codes.length === 0) return null;
  const known = rowsOf(rows, codes);
  const links = known.length > 0 ? known : codes.map((code) => ({ code, title: code }));
  return (
    <>
      <Line icon={info} meaning="going">
        <strong>{told.cityOwn(city.name)}</strong>. {told.cityOwnText}
      </Line>
      <Rows>
        {links.map(({ code, title }) => (
          <Row key={code} to={href('service', { code })} title={<span lang="vi">{title}</span>} />
        ))}
      </Rows>
    </>
  );
}
