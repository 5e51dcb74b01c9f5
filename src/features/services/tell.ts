import type { Language } from '../../lib/language';
import { formatDong } from '../../lib/money';
import { type FeeAnswer, isDoubtful } from './fees';
import type { Level, Limit, ServiceRow } from './model';
import type { Fee, Paper } from './service';
import type { TimeAnswer } from './times';
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

/** The answer to "how long?". */
export function tellTime(answer: TimeAnswer, words: Words, language: Language): string {
  if (answer.kind === 'one') return tellLimit(answer.span, words, language);
  if (answer.kind === 'range') {
    const values = words.fromTo(number(answer.min.value, language), number(answer.max.value, language));
    return words.span[answer.min.unit](values);
  }
  return answer.kind === 'none' ? words.span.none : words.byCase;
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
  const inNote = fee.note ? words.fee.inNote : words.fee.see_note;
  if (fee.kind === 'see_note') return inNote;
  if (fee.kind !== 'amount') return words.fee[fee.kind];
  if (fee.amount === null) return inNote;
  const amount =
    fee.currency === 'VND'
      ? formatDong(fee.amount, language)
      : `${number(fee.amount, language)} ${fee.currency}`;
  if (isDoubtful(fee)) return words.fee.doubtful(amount);
  return fee.per ? `${amount} ${fee.per}` : amount;
}

/** The answer to "how much?"; what is not published is never free. */
export function tellFees(answer: FeeAnswer, words: Words, language: Language): string {
  if (answer.kind === 'one') return tellFee(answer.fee, words, language);
  if (answer.kind === 'range')
    return words.fee.from(formatDong(answer.min, language), formatDong(answer.max, language));
  return answer.kind === 'none' ? words.fee.not_published : words.fee[answer.kind];
}

/** How many of a paper, and the portal's note. */
export function tellPaper({ originals, copies, note }: Paper, words: Words): string {
  const counts = [originals > 0 ? words.originals(originals) : '', copies > 0 ? words.copies(copies) : ''];
  const count = counts.filter(Boolean).join(', ');
  const more = note ? note.charAt(0).toUpperCase() + note.slice(1) : '';
  return [count ? `${count}.` : '', more].filter(Boolean).join(' ');
}
