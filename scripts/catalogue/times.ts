import type { Wire } from '../../mock-api/domain/records';
import type { Published } from './shapes';
import { line, nameKey, told } from './text';

type Time = Wire['Procedure']['times'][number];
type Span = Wire['Span'];

const spanKey = ({ value, unit }: Span) => `${value} ${unit}`;
const keyOf = ({ span, channel, case: only, note }: Time) => JSON.stringify([span, channel, only, note]);

/** What tells a case apart: its name without the procedure's own and the brackets around the rest. */
function caseName(name: string, procedure: string): string {
  const rest = name.toLowerCase().startsWith(procedure.toLowerCase())
    ? name.slice(procedure.length).trim()
    : name;
  const inner = /^\((.+)\)\.?$/.exec(rest)?.[1] ?? rest;
  return inner.replace(/[:;.\s]+$/, '');
}

function byCase({ cases, name }: Published): Time[] {
  const timed = cases.flatMap(({ name: only, span }) => (span ? [{ span, case: caseName(only, name) }] : []));
  const differ = new Set(timed.map(({ span }) => spanKey(span))).size > 1;
  return differ ? timed.filter((time) => time.case !== '' && nameKey(time.case) !== nameKey(name)) : [];
}

/** The limits by method: without a channel where every channel has the same limit with the same note. */
function byMethod({ methods }: Published): Time[] {
  const timed = methods.flatMap(({ channel, span, note }) =>
    channel && span ? [{ channel, span, note }] : [],
  );
  const all = new Set(timed.map(({ channel }) => channel));
  return timed.map(({ channel, span, note }) => {
    const alike = timed.filter((other) => spanKey(other.span) === spanKey(span) && other.note === note);
    const everywhere = alike.length > 0 && new Set(alike.map((other) => other.channel)).size === all.size;
    return { span, ...(everywhere ? {} : { channel }), ...(note ? { note } : {}) };
  });
}

/**
 * The limits of a procedure, the general one first, then those of single channels and cases. Half days, units and
 * notes stay as they were published.
 */
export function timesOf(record: Published): Time[] {
  const methods = byMethod(record);
  const main = record.span ?? methods.find(({ channel }) => !channel)?.span ?? null;
  const same = (time: Time) => main !== null && !time.channel && spanKey(time.span) === spanKey(main);
  const noted = methods.find(same);
  const general: Time[] = main ? [{ span: main, ...(noted?.note ? { note: noted.note } : {}) }] : [];
  const rest = methods.filter((time) => time !== noted && (!same(time) || time.note));
  const times = [...general, ...rest, ...byCase(record)];
  return [...new Map(times.map((time) => [keyOf(time), time])).values()];
}

/** What is said of limits beside the numbers: notes of methods without a limit; where there is no limit, that. */
export function timeNoteOf({ methods }: Published, times: readonly Time[]): string {
  const notes = methods.flatMap((method) =>
    method.channel && !method.span ? [told(line(method.note))] : [],
  );
  const kept = [...new Set(notes)].filter((note) => note !== '').join('\n');
  return kept || times.length > 0 ? kept : 'Cổng không công bố thời hạn.';
}
