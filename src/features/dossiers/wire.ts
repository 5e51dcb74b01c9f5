import * as v from 'valibot';
import { clockOf, isDay } from '../../lib/day';
import { maskName } from '../../lib/mask';
import type { Dossier } from './dossier';

const moment = v.pipe(
  v.string(),
  v.check((text) => clockOf(text) !== null),
);
const maybeMoment = v.fallback(v.nullish(moment, null), null);
const status = v.object({ code: v.number(), name: v.string() });
const limit = v.object({
  value: v.pipe(v.number(), v.minValue(0), v.maxValue(2000)),
  unit: v.picklist(['working_day', 'day', 'hour', 'month']),
});

/** `Dossier` of the contract, as far as the screens need it. What cannot be read and can be missed is left out. */
export const dossierShape = v.object({
  code: v.string(),
  view: v.fallback(v.picklist(['status', 'full']), 'status'),
  procedure: v.object({ code: v.optional(v.string()), name: v.string(), title: v.optional(v.string()) }),
  status,
  office: v.object({ name: v.string(), phone: v.optional(v.string()) }),
  submitted_at: maybeMoment,
  received_at: maybeMoment,
  limit: v.fallback(v.nullish(limit, null), null),
  pauses: v.optional(v.array(v.object({ from: v.string(), to: v.nullable(v.string()) })), []),
  promised_at: maybeMoment,
  finished_at: maybeMoment,
  applicant: v.optional(v.string()),
  defects: v.optional(v.array(v.object({ paper: v.string(), wrong: v.string(), fix: v.string() })), []),
  supplement_due: v.fallback(v.nullish(v.pipe(v.string(), v.check(isDay)), null), null),
  payment_id: v.optional(v.string()),
  events: v.optional(
    v.array(v.object({ at: v.string(), title: v.string(), office: v.optional(v.string()) })),
    [],
  ),
  next_steps: v.optional(v.array(v.string()), []),
  apology: v.optional(v.string()),
  as_of: v.string(),
  source: v.object({ name: v.string() }),
});

/** A dossier on the wire, checked; what is kept on the phone has this shape too. */
export type WireDossier = v.InferOutput<typeof dossierShape>;

/** `WatchedDossier` of the contract. */
export const watchedShape = v.object({ dossier: dossierShape, watch_token: v.string() });

/** `DossierPage` of the contract. */
export const dossierPageShape = v.object({
  items: v.array(v.object({ code: v.string(), title: v.string(), status, as_of: v.string() })),
  next_cursor: v.nullable(v.string()),
});

/** From the wire to the domain. Names are masked again: a portal that forgot to must not show a person here. */
export function toDossier(wire: WireDossier): Dossier {
  const phone = wire.office.phone?.replace(/[^\d]/g, '') ?? '';
  return {
    code: wire.code,
    view: wire.view,
    procedureCode: wire.procedure.code ?? null,
    title: wire.procedure.title ?? wire.procedure.name,
    officialName: wire.procedure.name,
    status: wire.status,
    office: { name: wire.office.name, phone: phone.length >= 3 ? phone : null },
    submittedAt: wire.submitted_at,
    receivedAt: wire.received_at,
    limit: wire.limit,
    pauses: wire.pauses,
    promisedAt: wire.promised_at,
    finishedAt: wire.finished_at,
    applicant: wire.applicant ? maskName(wire.applicant) : null,
    defects: wire.defects,
    supplementDue: wire.supplement_due,
    paymentId: wire.payment_id ?? null,
    events: wire.events.map(({ at, title, office }) => ({ at, title, office: office ?? null })),
    nextSteps: wire.next_steps,
    apology: wire.apology ?? null,
    asOf: wire.as_of,
    source: wire.source.name,
  };
}
