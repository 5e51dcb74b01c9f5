import { memo, useMemo } from 'react';
import { Link } from 'react-router-dom';
import { href } from '../../../routes';
import { Button, Row, Rows, Section, useLanguage, useWords } from '../../../ui';
import { office, pin, service } from '../../../ui/icons/things';
import { answersOf, type FilterKey, facetsOf, fieldsOf, ticks } from '../filters';
import { oftenNeeded } from '../groups';
import type { ServiceRow } from '../model';
import { tellLevels, tellLimit } from '../tell';
import { useFilterNames } from '../use-filter-names';
import { words } from '../words';
import chips from './chips.module.css';
import { eventIcons } from './event-icons';
import { FilterBar } from './filter-bar';

const mostOften = 6;
const mostFields = 8;
const groups = ['event', 'level', 'field'] as const;

/** Before anything is typed: what is often needed, then by life event, office and field. */
export const Browse = memo(function Browse({
  rows,
  onMore,
}: {
  rows: readonly ServiceRow[];
  /** Opens all filters, with all fields. */
  onMore: () => void;
}) {
  const told = useWords(words);
  const language = useLanguage();
  const nameOf = useFilterNames(rows);
  const facets = useMemo(() => facetsOf(rows, {}), [rows]);
  const fields = [...fieldsOf(rows).values()];
  const known = [...fields].sort((a, b) => b.known - a.known).slice(0, mostFields);
  const answers = { ...answersOf(rows), field: known.map(({ key }) => key) };
  const to = (key: FilterKey, value: string) => href('services', {}, { [key]: value });
  return (
    <>
      <FilterBar rows={rows} onMore={onMore}>
        {ticks.map((key) =>
          facets.of(key, '1') ? (
            <Link key={key} className={chips.chip} to={to(key, '1')}>
              {nameOf(key, '1')}
            </Link>
          ) : null,
        )}
      </FilterBar>
      <Section title={told.often}>
        <Rows>
          {oftenNeeded(rows)
            .slice(0, mostOften)
            .map((row) => (
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
      {groups.map((key) => (
        <Section key={key} title={told.filterNames[key]}>
          <Rows>
            {answers[key].map((value) =>
              facets.of(key, value) ? (
                <Row
                  key={value}
                  to={to(key, value)}
                  icon={
                    eventIcons[value] ?? (key === 'level' ? (value === 'commune' ? pin : office) : service)
                  }
                  title={<span lang={key === 'field' ? 'vi' : undefined}>{nameOf(key, value)}</span>}
                  meta={told.count(facets.of(key, value))}
                />
              ) : null,
            )}
          </Rows>
        </Section>
      ))}
      {fields.length > mostFields ? (
        <Button kind="second" onClick={onMore}>
          {told.allFields(fields.length)}
        </Button>
      ) : null}
    </>
  );
});
