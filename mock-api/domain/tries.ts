import { fail, ok } from '../../src/lib/result';
import type { Ruled } from './refusal';
import type { Setting, Tx } from './setting';
import { later, reached, toTime } from './time';

const allowed = 5;
const waitSeconds = 15 * 60;

/** Refuses a look-up while there were too many wrong ones; tells nothing about whether the code exists. */
export async function mayTry(tx: Tx, { clock }: Setting, code: string): Promise<Ruled<void>> {
  const tries = await tx.get('tries', code);
  if (!tries || tries.wrong < allowed || reached(tries.until, clock())) return ok(undefined);
  const left = Math.ceil((Date.parse(tries.until) - clock().getTime()) / 1000);
  return fail({ kind: 'busy', status: 429, retryAfterSeconds: Math.max(1, left) });
}

/** Counts one wrong look-up; the count starts anew when its time is over. */
export async function countWrong(tx: Tx, { clock }: Setting, code: string): Promise<void> {
  const tries = await tx.get('tries', code);
  const wrong = tries && !reached(tries.until, clock()) ? tries.wrong + 1 : 1;
  await tx.put('tries', code, { wrong, until: toTime(later(clock(), waitSeconds)) });
}
