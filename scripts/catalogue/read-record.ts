import type { Day } from '../../src/lib/day';
import { fail, ok, type Result } from '../../src/lib/result';
import { levelsOf, readMethod, readPaper, readSpan } from './read-parts';
import { createReader, type Fields } from './reader';
import type { Published } from './shapes';
import { joinSteps, line, lines, listed, told } from './text';

/** Why a record cannot be shown at all. */
export type Unfit = 'not an object' | 'no code' | 'no name';

const codeForm = /^[0-9]\.[0-9]{6}$/;
const slug = /^[a-z0-9-]{1,60}$/;

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A calendar day of this century; null for anything else. */
export function readDay(value: unknown): Day | null {
  const day = line(value).slice(0, 10);
  if (!/^20\d\d-\d\d-\d\d$/.test(day)) return null;
  const time = new Date(`${day}T00:00:00Z`);
  return !Number.isNaN(time.getTime()) && time.toISOString().startsWith(day) ? day : null;
}

/** Reads one record of the national portal. Only code and name must be there; a bad part is left out and named. */
export function readRecord(raw: unknown): Result<Published, Unfit> {
  if (!isFields(raw)) return fail('not an object');
  const code = line(raw.code);
  if (!codeForm.test(code)) return fail('no code');
  // Some names end with their own code.
  const name = line(line(raw.name).replace(`(${code})`, ''));
  if (name === '') return fail('no name');
  const { damaged, list, part } = createReader(raw);
  const publisher = part('publisher');
  const decision = part('decision');
  const agencies = part('agencies');
  const number = line(decision.number).replace(/^số\s*:?\s*/i, '');
  return ok({
    code,
    name,
    city: /^local:(.+)$/.exec(line(raw.scope))?.[1] ?? null,
    field: line(list('fields', (one) => (isFields(one) ? line(one.name) : null))[0]).replace(
      / ?\([A-Z0-9-Đ]+\)$/,
      '',
    ),
    levels: levelsOf(list('levels', line)),
    fullOnline: raw.full_online === true,
    offlineOnly: raw.offline_only === true,
    publisher: { code: line(publisher.code), name: line(publisher.name) },
    decision: number ? { number, date: readDay(decision.date) } : null,
    audience: list('audience', line),
    lifeEvents: [...new Set(list('life_event_groups', line))].filter((key) => slug.test(key)),
    executing: told(line(agencies.executing)) || told(line(agencies.authority)),
    address: listed(lines(agencies.receiving_address)).filter((place) => told(place) !== ''),
    span: readSpan(raw.time),
    cases: list('cases', (one) =>
      isFields(one) ? { name: line(one.name), span: readSpan(one.time) } : null,
    ),
    methods: list('methods', (one) => (isFields(one) ? readMethod(one) : null)),
    papers: list('documents', (one) => (isFields(one) ? readPaper(one) : null)),
    steps: joinSteps(
      list('steps', (one) => (isFields(one) ? [line(one.name), ...listed(lines(one.text))] : null)).flat(),
    ),
    conditions: told(lines(raw.conditions)),
    legal: list('legal', (one) =>
      isFields(one) ? { number: line(one.number), title: line(one.title) } : null,
    ),
    results: list('results', (one) => (isFields(one) ? line(one.name) || null : line(one) || null)),
    updated: readDay(raw.updated),
    damaged,
  });
}
