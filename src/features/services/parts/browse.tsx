import { href } from '../../../routes';
import { Row, Rows, Section, useLanguage, useWords } from '../../../ui';
import { service } from '../../../ui/icons/things';
import { countedLifeEvents, oftenNeeded } from '../groups';
import type { ServiceRow } from '../model';
import { tellLevels, tellLimit } from '../tell';
import { words } from '../words';

/** Before anything is typed: what is often needed, and the events of a life. */
export function Browse({ rows }: { rows: readonly ServiceRow[] }) {
  const told = useWords(words);
  const language = useLanguage();
  return (
    <>
      <Section title={told.often}>
        <Rows>
          {oftenNeeded(rows).map((row) => (
            <Row
              key={row.code}
              icon={service}
              meaning="going"
              to={href('service', { code: row.code })}
              title={<span lang="vi">{row.title}</span>}
              meta={`${tellLevels(row.levels, told)}. ${tellLimit(row.time, told, language)}.`}
            />
          ))}
        </Rows>
      </Section>
      <Section title={told.browse}>
        <Rows>
          {countedLifeEvents(rows).map(({ event, count }) => (
            <Row
              key={event.key}
              to={href('services', {}, { q: event.name[language] })}
              title={event.name[language]}
              meta={told.groupCount(count)}
            />
          ))}
        </Rows>
      </Section>
    </>
  );
}
