import type { Wire } from '../../mock-api/domain/records';
import { capital } from '../../src/lib/vietnamese';
import { withoutWord } from './text';

/** A level as names carry it at their end; `district` ended on 1 July 2025. */
export type NamedLevel = Wire['Level'] | 'district';

const atEnd =
  /\s*\((?:(?:được\s+)?thực hiện (?:tại|ở)\s+|thẩm quyền của\s+)?(?:công an\s+|ubnd\s+|ủy ban nhân dân\s+)?(cấp\s+(?:tỉnh|tinh|xã|huyện|trung ương|bộ)|địa phương|trung ương)\)\s*\.?\s*$/iu;

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
  const found = atEnd.exec(name);
  if (!found || found.index === 0) return { base: name, level: null };
  const level = named[(found[1] ?? '').toLowerCase().replace(/\s+/g, ' ')] ?? null;
  return { base: name.slice(0, found.index), level };
}

/** Letters that a title may have; longer ones end at a comma with dots. */
const most = 110;

function shortened(text: string): string {
  if (text.length <= most) return text;
  const room = text.slice(0, most);
  const pause = Math.max(room.lastIndexOf(';'), room.lastIndexOf(','), room.lastIndexOf(' ('));
  const end = pause > most / 3 ? pause : Math.max(room.lastIndexOf(' '), most / 3);
  return `${room.slice(0, end).replace(/[\s,;:.(–-]+$/, '')}…`;
}

const shouted = (text: string) => text === text.toUpperCase() && text !== text.toLowerCase();

/** What stands as a heading where we have no title of our own: the official name, made short and calm. */
export function titleOf(name: string): string {
  const plain = withoutWord(splitLevel(name).base).replace(/[\s.;,]+$/, '') || name;
  const calm = shouted(plain) ? plain.toLowerCase().replace(/việt nam/g, 'Việt Nam') : plain;
  return shortened(capital(calm));
}
