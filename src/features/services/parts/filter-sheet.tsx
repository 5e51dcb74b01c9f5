import { useMemo } from 'react';
import { Button, Sheet, Tick, useWords } from '../../../ui';
import { answersOf, dropped, type FilterKey, type Filters, facetsOf, setKeys, ticks } from '../filters';
import type { ServiceRow } from '../model';
import { useFilterNames } from '../use-filter-names';
import { words } from '../words';
import css from './filter-sheet.module.css';

/** All filters in one place; each answer tells how many services it would show, and none that shows nothing is offered. */
export function FilterSheet({
  rows,
  all,
  filters,
  onFilter,
  onClose,
}: {
  rows: readonly ServiceRow[];
  all: readonly ServiceRow[];
  filters: Filters;
  onFilter: (filters: Filters) => void;
  onClose: () => void;
}) {
  const told = useWords(words);
  const nameOf = useFilterNames(rows);
  const facets = useMemo(() => facetsOf(all, filters), [all, filters]);
  const left = facets.left;
  const choose = (key: FilterKey, value: string) =>
    onFilter(value ? { ...filters, [key]: value } : dropped(filters, key));
  const answers = answersOf(rows);
  return (
    <Sheet
      title={told.filterTitle}
      onClose={onClose}
      actions={
        <div className={css.actions}>
          <Button onClick={onClose}>{left ? told.see(left) : told.close}</Button>
          {setKeys(filters).length ? (
            <Button kind="quiet" onClick={() => onFilter({})}>
              {told.dropAll}
            </Button>
          ) : null}
        </div>
      }
    >
      <p className="hidden-visually" role="status">
        {told.count(left)}
      </p>
      {ticks.map((key) =>
        facets.of(key, '1') || filters[key] ? (
          <Tick
            key={key}
            label={told.filterNames[key]}
            text={told.count(facets.of(key, '1'))}
            checked={filters[key] === '1'}
            onChange={(on) => choose(key, on ? '1' : '')}
          />
        ) : null,
      )}
      {(['level', 'event', 'field'] as const).map((key) => (
        <label key={key} className={css.field}>
          <span>{told.filterNames[key]}</span>
          <select
            className={css.select}
            value={filters[key] ?? ''}
            onChange={(event) => choose(key, event.currentTarget.value)}
          >
            <option value="">{told.anyFilter}</option>
            {answers[key].map((value) =>
              facets.of(key, value) || filters[key] === value ? (
                <option key={value} value={value}>
                  {`${nameOf(key, value)} (${facets.of(key, value)})`}
                </option>
              ) : null,
            )}
          </select>
        </label>
      ))}
    </Sheet>
  );
}
