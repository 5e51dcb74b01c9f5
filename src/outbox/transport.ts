import * as v from 'valibot';
import { fail, ok, type Result } from '../lib/result';
import { type Portal, type Problem, problem } from '../portal';
import { receiptShape } from './shapes';
import type { Receipt, ReportPayload } from './types';

/** The one thing the outbox needs of the portal. */
export type Wire = Pick<Portal, 'ask'>;

// 400 KB over a poor 2G line take a minute; the usual 15 seconds would never let a photo through.
const photoTimeoutMs = 120_000;
const postTimeoutMs = 30_000;

/** Whether the portal holds a photo already (`hasMedia`). */
export async function isHeld(wire: Wire, sha256: string): Promise<Result<boolean, Problem>> {
  const answer = await wire.ask('head', '/media/{sha256}', { path: { sha256 } });
  if (answer.ok) return answer.value.status === 200 ? ok(true) : fail(problem('captive'));
  const { kind } = answer.error;
  // Whatever the portal means by a refused question, handing in answers it.
  return kind === 'missing' || kind === 'gone' || kind === 'refused' || kind === 'signed-out'
    ? ok(false)
    : answer;
}

/** Hands in a photo under its content (`putMedia`); safe to repeat. */
export async function handIn(wire: Wire, sha256: string, bytes: Uint8Array): Promise<Result<void, Problem>> {
  const body = new Blob([new Uint8Array(bytes)], { type: 'image/jpeg' });
  const answer = await wire.ask('put', '/media/{sha256}', {
    path: { sha256 },
    body,
    timeoutMs: photoTimeoutMs,
  });
  if (!answer.ok) return answer;
  return v.is(v.object({ sha256: v.literal(sha256) }), answer.value.body)
    ? ok(undefined)
    : fail(problem('captive'));
}

/** The receipt of a report that may have arrived (`findReportByKey`); `missing` when it did not. */
export async function findReport(wire: Wire, key: string): Promise<Result<Receipt, Problem>> {
  const answer = await wire.ask('get', '/reports/by-key/{key}', { path: { key } });
  return answer.ok ? receiptOf(answer.value.body, key) : answer;
}

/** Sends a report (`createReport`). Only 201 with a receipt for our own key counts; a captive portal answers 200. */
export async function postReport(
  wire: Wire,
  key: string,
  payload: ReportPayload,
  photos: string[],
): Promise<Result<Receipt, Problem>> {
  const answer = await wire.ask('post', '/reports', {
    header: { 'Idempotency-Key': key },
    body: { ...payload, photos },
    timeoutMs: postTimeoutMs,
  });
  if (!answer.ok) return answer;
  return answer.value.status === 201 ? receiptOf(answer.value.body, key) : fail(problem('captive'));
}

function receiptOf(body: unknown, key: string): Result<Receipt, Problem> {
  const read = v.safeParse(receiptShape, body);
  return read.success && read.output.key === key ? ok(read.output) : fail(problem('captive'));
}
