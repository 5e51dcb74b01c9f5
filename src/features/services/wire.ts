import * as v from 'valibot';
import { readProcedureCode } from '../../lib/procedure-code';
import { channelNames, feeKinds, levelNames, limitUnits, onlineNames } from './model';
import type { Service } from './service';

const optionalText = v.optional(v.string());
const text = v.nullish(v.string(), null);
/** How papers can be handed in. */
export const channel = v.fallback(v.picklist(channelNames), 'other');
/** Who decides. */
export const levels = v.array(v.fallback(v.picklist(levelNames), 'other'));
/** Whether it can be asked for online. */
export const online = v.fallback(v.picklist(onlineNames), 'other');
/** What is published of a fee. */
export const feeKind = v.fallback(v.picklist(feeKinds), 'other');
/** Who published something. */
export const source = v.pipe(
  v.object({ name: v.string(), url: optionalText }),
  v.transform(({ name, url }) => ({ name, url: url ?? null })),
);
/** A limit; in a unit that this app does not know it is none that it could show. */
export const limit = v.fallback(
  v.nullable(v.object({ value: v.number(), unit: v.picklist(limitUnits) })),
  null,
);

/** One procedure at several levels. */
export const choices = v.array(v.object({ code: v.string(), levels, ended: v.optional(v.boolean(), false) }));

const fee = v.object({
  channel: v.nullable(channel),
  kind: feeKind,
  amount: v.nullish(v.number(), null),
  currency: v.optional(v.string(), 'VND'),
  per: text,
  note: text,
});

const paper = v.pipe(
  v.object({
    name: v.string(),
    note: text,
    case: text,
    originals: v.optional(v.number(), 0),
    copies: v.optional(v.number(), 0),
    remark: v.boolean(),
  }),
  v.transform(({ case: only, ...rest }) => ({ ...rest, only })),
);

const time = v.pipe(
  v.object({ span: limit, channel: v.nullish(channel, null), case: text, note: text }),
  v.transform(({ case: only, ...rest }) => ({ ...rest, only })),
);

// A line said twice is said once, and an empty one not at all.
const texts = v.pipe(
  v.array(v.string()),
  v.transform((all) => [...new Set(all.map((text) => text.trim()))].filter(Boolean)),
);
const isCode = (code: string) => readProcedureCode(code) === code;
// A code that cannot be leads nowhere.
const codes = v.pipe(
  texts,
  v.transform((all) => all.filter(isCode)),
);

/** One service (contract: getProcedure). */
export const serviceShape = v.pipe(
  v.object({
    code: v.pipe(v.string(), v.check(isCode)),
    name: v.string(),
    title: v.string(),
    summary: v.string(),
    who: v.string(),
    levels,
    online,
    channels: v.optional(v.array(channel), []),
    times: v.array(time),
    time_note: text,
    fees: v.array(fee),
    papers: v.array(paper),
    steps: texts,
    conditions: v.pipe(
      v.optional(v.string(), ''),
      v.transform((all) => all.split('\n')),
      texts,
    ),
    places: texts,
    legal: v.array(v.object({ number: v.string(), title: text })),
    results: texts,
    local: v.boolean(),
    replaces: v.optional(codes, []),
    replaced_by: v.optional(codes, []),
    choices: v.optional(
      v.pipe(
        choices,
        v.transform((all) => all.filter(({ code }) => isCode(code))),
      ),
      [],
    ),
    publisher: v.object({ name: v.string() }),
    decision: v.nullish(v.object({ number: v.string(), date: text }), null),
    updated: text,
    related: codes,
    source,
    as_of: v.string(),
    filing_url: v.string(),
  }),
  v.transform(
    ({ time_note, replaced_by, publisher, as_of, filing_url, ...rest }): Service => ({
      ...rest,
      timeNote: time_note,
      replacedBy: replaced_by,
      publisher: publisher.name,
      asOf: as_of,
      filingUrl: filing_url,
    }),
  ),
);
