import { memo, type ReactNode } from 'react';
import { Icon, type IconShape, useWords } from '../../../ui';
import { close } from '../../../ui/icons/acts';
import { dropped, type Filters, setKeys } from '../filters';
import type { ServiceRow } from '../model';
import { useFilterNames } from '../use-filter-names';
import { words } from '../words';
import chips from './chips.module.css';

const narrow: IconShape = ['M4 6.5h16M7.5 12h9M10.5 17.5h3'];

/** The way to the filters, and those that are set, each with a way to drop it. */
export const FilterBar = memo(function FilterBar({
  rows,
  filters = {},
  onMore,
  onDrop,
  children,
}: {
  rows: readonly ServiceRow[];
  filters?: Filters;
  /** Opens all filters. */
  onMore: () => void;
  onDrop?: (filters: Filters) => void;
  children?: ReactNode;
}) {
  const told = useWords(words);
  const nameOf = useFilterNames(rows);
  const keys = setKeys(filters);
  return (
    <fieldset className={chips.chips} aria-label={told.filterTitle}>
      <button type="button" className={chips.chip} aria-haspopup="dialog" onClick={onMore}>
        <Icon shape={narrow} size={20} />
        <span>{told.filter}</span>
      </button>
      {children}
      {keys.map((key) => {
        const name = nameOf(key, filters[key] ?? '');
        return (
          <button
            key={key}
            type="button"
            className={`${chips.chip} ${chips.on}`}
            aria-label={told.drop(name)}
            onClick={() => onDrop?.(dropped(filters, key))}
          >
            <span>{name}</span>
            <Icon shape={close} size={20} />
          </button>
        );
      })}
      {keys.length > 1 ? (
        <button type="button" className={chips.chip} onClick={() => onDrop?.({})}>
          {told.dropAll}
        </button>
      ) : null}
    </fieldset>
  );
});
