import type { Wire } from '../../mock-api/domain/records';
import { levelAtEnd, withoutLevel } from '../../src/lib/official-name';

/** A level as names carry it at their end; `district` ended on 1 July 2025. */
export type NamedLevel = Wire['Level'] | 'district';

const named: Readonly<Record<string, NamedLevel>> = {
  'cấp tỉnh': 'province',
  'cấp tinh': 'province',
  'địa phương': 'province',
  'cấp xã': 'commune',
  'cấp huyện': 'district',
  'cấp trung ương': 'ministry',
  'cấp bộ': 'ministry',
  'trung ương': 'ministry',
};

/** A name without the level at its end, and that level; null where the name carries none. */
export function splitLevel(name: string): { base: string; level: NamedLevel | null } {
  const base = withoutLevel(name);
  if (base === name) return { base, level: null };
  const level = levelAtEnd.exec(name)?.[1] ?? '';
  return { base, level: named[level.toLowerCase().replace(/\s+/g, ' ')] ?? null };
}
