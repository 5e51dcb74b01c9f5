import type { Language } from '../../lib/language';
import { formatDong } from '../../lib/money';
import type { Level, Limit, ServiceRow } from './model';
import type { Fee, Paper } from './service';
import type { Words } from './words';

/** A number as the language writes it: 7.5 is "7,5" in Vietnamese. */
const number = (value: number, language: Language) =>
  String(value).replace('.', language === 'vi' ? ',' : '.');

/** A limit in words; null is said as not published. */
export function tellLimit(limit: Limit, words: Words, language: Language): string {
  if (!limit) return words.span.none;
  if (limit.value === 0) return words.span.atOnce;
  return words.span[limit.unit](number(limit.value, language));
}

const lowered = (text: string) => text.charAt(0).toLowerCase() + text.slice(1);

/** Who decides, in words. */
export const tellLevels = (levels: readonly Level[], words: Words): string =>
  levels.map((level, at) => (at === 0 ? words.level[level] : lowered(words.level[level]))).join(words.or) ||
  words.level.other;

/** A row's fee in one line. */
export function tellRowFee({ fee }: ServiceRow, words: Words, language: Language): string {
  if (fee.kind !== 'amount') return words.fee[fee.kind];
  if (fee.min === null) return words.fee.see_note;
  const min = formatDong(fee.min, language);
  return fee.max === null || fee.max === fee.min ? min : words.fee.from(min, formatDong(fee.max, language));
}

/** One published fee: "8.000 đồng mỗi bản", "25 USD", or what stands in its place. */
export function tellFee(fee: Fee, words: Words, language: Language): string {
  if (fee.kind !== 'amount') return words.fee[fee.kind];
  if (fee.amount === null) return words.fee.see_note;
  const amount =
    fee.currency === 'VND'
      ? formatDong(fee.amount, language)
      : `${number(fee.amount, language)} ${fee.currency}`;
  return fee.per ? `${amount} ${fee.per}` : amount;
}

/** How many of a paper, and the portal's note. */
export function tellPaper({ originals, copies, note }: Paper, words: Words): string {
  const counts = [originals > 0 ? words.originals(originals) : '', copies > 0 ? words.copies(copies) : ''];
  const count = counts.filter(Boolean).join(', ');
  return [count ? `${count}.` : '', note ?? ''].filter(Boolean).join(' ');
}
