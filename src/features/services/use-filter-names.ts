import { useLanguage, useWords } from '../../ui';
import { type FilterKey, fieldsOf, officeLevels } from './filters';
import { lifeEvents } from './groups';
import type { ServiceRow } from './model';
import { words } from './words';

/** Names an answer to a filter: "Phường, xã", "Có con nhỏ", "Hộ tịch", "Nộp trực tuyến". */
export function useFilterNames(rows: readonly ServiceRow[]): (key: FilterKey, value: string) => string {
  const told = useWords(words);
  const language = useLanguage();
  return (key, value) => {
    if (key === 'field') return fieldsOf(rows).get(value)?.name ?? value;
    if (key === 'event') return lifeEvents.find((event) => event.key === value)?.name[language] ?? value;
    const level = key === 'level' && officeLevels.find((one) => one === value);
    return level ? told.level[level] : told.filterNames[key];
  };
}
