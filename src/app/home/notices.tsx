import { formatDay } from '../../lib/dates';
import { href } from '../../routes';
import { glue, Row, Rows, Said, Section, useLanguage, useWords } from '../../ui';
import { words } from '../words';
import { useNotices } from './api';

/** The city's latest notices; left out while they cannot be had, since the home has more urgent things. */
export function Notices() {
  const { home } = useWords(words);
  const language = useLanguage();
  const { data } = useNotices();
  if (!data || data.items.length === 0) return null;
  return (
    <Section title={home.notices}>
      <Rows>
        {data.items.slice(0, 3).map((notice) => (
          <Row
            key={notice.id}
            to={href('notice', { id: notice.id })}
            title={<Said>{notice.title}</Said>}
            meta={
              <>
                <Said>{notice.from}</Said>, {glue(formatDay(notice.published_at, language))}
              </>
            }
          />
        ))}
      </Rows>
    </Section>
  );
}
