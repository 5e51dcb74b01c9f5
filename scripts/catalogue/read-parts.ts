import type { Wire } from '../../mock-api/domain/records';
import type { Fields } from './reader';
import type { Method, PublishedFee, PublishedPaper } from './shapes';
import { line, lines, listed, told } from './text';

const noteOf = (value: unknown): string => told(listed(lines(value)).join('\n'));

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const units: Readonly<Record<string, { unit: Wire['Span']['unit']; times: number }>> = {
  working_day: { unit: 'working_day', times: 1 },
  day: { unit: 'day', times: 1 },
  hour: { unit: 'hour', times: 1 },
  month: { unit: 'month', times: 1 },
  year: { unit: 'month', times: 12 },
};

/** A limit with its half days; null where there is none, or none that a calendar could count. */
export function readSpan(value: unknown): Wire['Span'] | null {
  if (!isFields(value)) return null;
  const known = Object.hasOwn(units, line(value.unit)) ? units[line(value.unit)] : undefined;
  if (!known || typeof value.value !== 'number' || !(value.value > 0 && value.value <= 10_000)) return null;
  return { value: value.value * known.times, unit: known.unit };
}

const levels: Readonly<Record<string, Wire['Level']>> = { bo: 'ministry', tinh: 'province', xa: 'commune' };

/** The levels that decide, the nearest to the citizen first. */
export function levelsOf(keys: readonly string[]): Wire['Level'][] {
  const found = new Set(keys.map((key) => (Object.hasOwn(levels, key) ? levels[key] : 'other')));
  return (['commune', 'province', 'ministry', 'other'] as const).filter((level) => found.has(level));
}

/** What is said where nothing is regulated; it does not say that nothing is paid. */
const unregulated = /quy định/i;

function readFee(value: Fields): PublishedFee {
  const note = noteOf(value.note);
  const amount = typeof value.amount === 'number' && Number.isFinite(value.amount) ? value.amount : 0;
  const kindOf = (): PublishedFee['kind'] => {
    if (value.kind === 'amount' && amount > 0) return 'amount';
    if (value.kind === 'free_stated' && !unregulated.test(lines(value.note))) return 'free';
    return note === '' ? 'not_published' : 'see_note';
  };
  const type = line(value.type);
  return {
    type: type === 'phi' || type === 'le_phi' ? type : 'other',
    kind: kindOf(),
    amount,
    currency: line(value.currency) || 'VND',
    note,
  };
}

const channels: Readonly<Record<string, Wire['Channel']>> = {
  truc_tuyen: 'online',
  truc_tiep: 'counter',
  buu_chinh: 'post',
};

/** One way to hand a dossier in. */
export function readMethod(value: Fields): Method {
  const key = line(value.channel);
  return {
    channel: (Object.hasOwn(channels, key) ? channels[key] : undefined) ?? null,
    span: readSpan(value.time),
    note: noteOf(value.note),
    fees: Array.isArray(value.fees) ? value.fees.filter(isFields).map(readFee) : [],
  };
}

const count = (value: unknown): number =>
  typeof value === 'number' && Number.isInteger(value) && value > 0 && value < 1000 ? value : 0;

/** One paper, or a remark among the papers; null where it has no name. */
export function readPaper(value: Fields): PublishedPaper | null {
  const name = line(value.name)
    .replace(/^[-+*•\s]+/, '')
    .replace(/^\(?[0-9]{1,2}[).]\s+/, '');
  const only = line(value.case);
  if (name === '') return null;
  const remark = value.is_note === true || /^\W*(lưu ý|ghi chú)/i.test(only);
  return { name, case: only, originals: count(value.originals), copies: count(value.copies), remark };
}
