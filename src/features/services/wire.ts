import * as v from 'valibot';
import type { Catalogue, ServiceRow } from './model';
import type { Service } from './service';

const optionalText = v.optional(v.string());
const channel = v.fallback(v.picklist(['online', 'counter', 'post', 'other']), 'other');
const levels = v.array(v.fallback(v.picklist(['ministry', 'province', 'commune', 'other']), 'other'));
const online = v.fallback(v.picklist(['full', 'partial', 'none', 'other']), 'other');
const audience = v.fallback(v.picklist(['citizen', 'organisation', 'both', 'other']), 'other');
const feeKind = v.fallback(v.picklist(['amount', 'free', 'see_note', 'not_published', 'other']), 'other');
const source = v.pipe(
  v.object({ name: v.string(), url: optionalText }),
  v.transform(({ name, url }) => ({ name, url: url ?? null })),
);
// A limit in a unit that this app does not know is no limit that it could show.
const limit = v.fallback(
  v.nullable(v.object({ value: v.number(), unit: v.picklist(['working_day', 'day', 'hour', 'month']) })),
  null,
);

const choices = v.array(v.object({ code: v.string(), levels, ended: v.optional(v.boolean(), false) }));

const row = v.pipe(
  v.object({
    code: v.string(),
    name: v.string(),
    title: v.string(),
    levels,
    online,
    time: limit,
    fee: v.object({ kind: feeKind, min: v.optional(v.number()), max: v.optional(v.number()) }),
    field: v.string(),
    life_events: v.array(v.string()),
    audience,
    local: v.boolean(),
    words: v.string(),
    channels: v.exactOptional(v.array(channel)),
    replaces: v.exactOptional(v.array(v.string())),
    choices: v.exactOptional(choices),
  }),
  v.transform(
    ({ life_events, fee, ...rest }): ServiceRow => ({
      ...rest,
      lifeEvents: life_events,
      fee: { kind: fee.kind, min: fee.min ?? null, max: fee.max ?? null },
    }),
  ),
);

/** The index (contract: getCatalogue). An empty one is taken for a broken answer. */
export const catalogueShape = v.pipe(
  v.object({
    as_of: v.string(),
    source,
    items: v.pipe(v.array(row), v.minLength(1)),
    everyday: v.fallback(v.optional(v.array(v.string()), []), []),
  }),
  v.transform(
    ({ as_of, source, items, everyday }): Catalogue => ({ asOf: as_of, source, rows: items, everyday }),
  ),
);

const fee = v.pipe(
  v.object({
    channel: v.nullable(channel),
    kind: feeKind,
    amount: v.optional(v.number()),
    currency: v.optional(v.string()),
    per: optionalText,
    note: optionalText,
  }),
  v.transform(({ amount, currency, per, note, ...rest }) => ({
    ...rest,
    amount: amount ?? null,
    currency: currency ?? 'VND',
    per: per ?? null,
    note: note ?? null,
  })),
);

const paper = v.pipe(
  v.object({
    name: v.string(),
    note: optionalText,
    case: optionalText,
    originals: v.optional(v.number()),
    copies: v.optional(v.number()),
    remark: v.boolean(),
  }),
  v.transform(({ note, case: only, originals, copies, ...rest }) => ({
    ...rest,
    note: note ?? null,
    only: only ?? null,
    originals: originals ?? 0,
    copies: copies ?? 0,
  })),
);

const time = v.pipe(
  v.object({ span: limit, channel: v.optional(channel), case: optionalText }),
  v.transform(({ span, channel, case: only }) => ({ span, channel: channel ?? null, only: only ?? null })),
);

const texts = v.array(v.string());

/** One service (contract: getProcedure). */
export const serviceShape = v.pipe(
  v.object({
    code: v.string(),
    name: v.string(),
    title: v.string(),
    summary: v.string(),
    who: v.string(),
    levels,
    online,
    channels: v.optional(v.array(channel)),
    times: v.array(time),
    time_note: optionalText,
    fees: v.array(fee),
    papers: v.array(paper),
    steps: texts,
    places: texts,
    legal: v.array(v.object({ number: v.string(), title: optionalText })),
    results: texts,
    local: v.boolean(),
    replaces: v.optional(texts),
    publisher: v.object({ name: v.string() }),
    decision: v.optional(v.object({ number: v.string(), date: optionalText })),
    related: texts,
    source,
    as_of: v.string(),
    filing_url: v.string(),
  }),
  v.transform(
    ({ time_note, legal, replaces, publisher, decision, as_of, filing_url, channels, ...rest }): Service => ({
      ...rest,
      channels: channels ?? [],
      timeNote: time_note ?? null,
      legal: legal.map(({ number, title }) => ({ number, title: title ?? null })),
      replaces: replaces ?? [],
      publisher: publisher.name,
      decision: decision ? { number: decision.number, date: decision.date ?? null } : null,
      asOf: as_of,
      filingUrl: filing_url,
    }),
  ),
);
