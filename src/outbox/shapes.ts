import * as v from 'valibot';
import type { Problem, ProblemKind } from '../portal';
import type { KeptReceipt, LedgerLine, OutboxItem, Receipt, ReportPayload } from './types';

const isRecord = (value: unknown) => typeof value === 'object' && value !== null;
const shown = v.object({ category: v.string(), text: v.string(), place: v.string() });
const room = v.picklist(['report']);
const kinds = [
  'offline',
  'slow',
  'captive',
  'signed-out',
  'refused',
  'missing',
  'gone',
  'conflict',
  'busy',
  'broken',
] as const satisfies readonly ProblemKind[];
const fields = v.optional(v.array(v.object({ pointer: v.string(), detail: v.string() })));

/** What only tells how far an item came must not make it unreadable, whoever wrote it. */
const lastProblem: v.GenericSchema<unknown, Problem | null> = v.fallback(
  v.nullable(
    v.pipe(
      v.object({
        kind: v.picklist(kinds),
        word: v.string(),
        detail: v.optional(v.string()),
        requestId: v.optional(v.string()),
        retryAfter: v.optional(v.number()),
        fields,
        successor: v.optional(v.string()),
      }),
      v.transform((read): Problem => read),
    ),
  ),
  null,
);

/** An item as the store gives it back; anything else counts as erased. */
export const itemShape: v.GenericSchema<unknown, OutboxItem> = v.object({
  id: v.string(),
  room,
  payload: v.nullable(v.custom<ReportPayload>(isRecord)),
  payloadHash: v.string(),
  photos: v.array(v.object({ sha256: v.string(), key: v.string(), size: v.number(), sent: v.boolean() })),
  shown,
  sealedAt: v.number(),
  state: v.picklist(['waiting', 'sending', 'stopped']),
  attempts: v.number(),
  nextTryAt: v.number(),
  lastProblem,
  stop: v.nullable(
    v.object({
      kind: v.fallback(v.picklist([...kinds, 'erased']), 'broken'),
      word: v.string(),
      detail: v.optional(v.string()),
      requestId: v.optional(v.string()),
      fields,
      photos: v.optional(v.array(v.number())),
      whole: v.optional(v.boolean()),
    }),
  ),
  outcomeUnknown: v.boolean(),
  doubts: v.number(),
  handedAgain: v.boolean(),
});

/** A kept receipt as the store gives it back. */
export const keptReceiptShape: v.GenericSchema<unknown, KeptReceipt> = v.object({
  id: v.string(),
  room,
  shown,
  sealedAt: v.number(),
  sentAt: v.number(),
  receipt: v.object({
    id: v.string(),
    key: v.string(),
    receivedAt: v.string(),
    office: v.string(),
    expectedAt: v.nullable(v.string()),
    provisional: v.boolean(),
    photos: v.number(),
    watchToken: v.string(),
  }),
});

/** A ledger line as the store gives it back. */
export const ledgerShape: v.GenericSchema<unknown, LedgerLine> = v.object({
  id: v.string(),
  room,
  sealedAt: v.number(),
  shown,
});

// What names the report must be there; what only describes it must not turn an arrival into a failure.
/** `ReportReceipt` of the contract. */
export const receiptShape: v.GenericSchema<unknown, Receipt> = v.pipe(
  v.object({
    id: v.string(),
    key: v.string(),
    received_at: v.string(),
    watch_token: v.string(),
    office: v.fallback(v.string(), ''),
    expected_at: v.fallback(v.nullable(v.string()), null),
    provisional: v.fallback(v.boolean(), true),
    photos: v.fallback(v.number(), 0),
  }),
  v.transform(({ received_at, watch_token, expected_at, ...rest }) => ({
    ...rest,
    receivedAt: received_at,
    watchToken: watch_token,
    expectedAt: expected_at,
  })),
);
