import * as v from 'valibot';
import type { Category, ListedReport, Report } from './report';

const sha256 = v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/));
const text = v.fallback(v.optional(v.string(), ''), '');
const row = {
  id: v.string(),
  status: v.string(),
  status_name: text,
  category_name: v.string(),
  text: v.string(),
  unit_name: v.string(),
  received_at: v.string(),
};
const rowShape = v.object(row);

/** `ReportPage` of the contract. */
export const reportPageShape = v.object({
  items: v.array(rowShape),
  next_cursor: v.nullable(v.string()),
  as_of: v.string(),
});

/** `Report` of the contract. What only describes a report must not hide it, so it falls back. */
export const reportShape = v.object({
  ...row,
  place: v.fallback(v.object({ street: text, landmark: text }), { street: '', landmark: '' }),
  photos: v.fallback(v.array(sha256), []),
  office: text,
  expected_at: v.fallback(v.nullable(v.string()), null),
  provisional: v.fallback(v.boolean(), true),
  answer: v.fallback(
    v.optional(
      v.object({ text: v.string(), at: v.string(), from: text, photos: v.fallback(v.array(sha256), []) }),
    ),
    undefined,
  ),
  events: v.fallback(
    v.array(v.object({ at: v.string(), title: v.string(), office: v.optional(v.string()) })),
    [],
  ),
  as_of: v.string(),
  source: v.object({ name: v.string() }),
});

/** A report on the wire, checked; what is kept on the phone has this shape too. */
export type WireReport = v.InferOutput<typeof reportShape>;

const categories = v.array(v.object({ code: v.string(), name: v.string(), examples: text }));

/** `ReportCategoryPage` of the contract. */
export const categoryPageShape = v.object({ items: categories, next_cursor: v.nullable(v.string()) });

/** All categories, as they are kept on the phone. */
export const categoriesShape: v.GenericSchema<unknown, { items: Category[] }> = v.object({
  items: v.pipe(categories, v.minLength(1)),
});

/** From the wire to the domain: a line of the list. */
export const toListed = (wire: v.InferOutput<typeof rowShape>): ListedReport => ({
  id: wire.id,
  status: { code: wire.status, name: wire.status_name },
  category: wire.category_name,
  text: wire.text,
  unitName: wire.unit_name,
  receivedAt: wire.received_at,
});

/** From the wire to the domain: a report. */
export const toReport = (wire: WireReport): Report => ({
  ...toListed(wire),
  street: wire.place.street,
  landmark: wire.place.landmark,
  photos: wire.photos,
  office: wire.office,
  expectedAt: wire.expected_at,
  provisional: wire.provisional,
  answer: wire.answer ?? null,
  events: wire.events.map(({ at, title, office }) => ({ at, title, office: office ?? null })),
  asOf: wire.as_of,
  source: wire.source.name,
});
