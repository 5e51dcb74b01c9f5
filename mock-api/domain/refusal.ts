import { fail, type Result } from '../../src/lib/result';
import type { Wire } from './records';

type Field = NonNullable<Wire['Problem']['fields']>[number];

/** Why the portal did not do what was asked; turned into a problem in one place, `routes/problem.ts`. */
export type Refusal =
  | { kind: 'invalid'; fields: readonly Field[] }
  | { kind: 'unprocessable'; fields: readonly Field[] }
  | { kind: 'not-json' | 'signed-out' | 'forbidden' | 'missing' | 'conflict' | 'broken' }
  | { kind: 'already-paid' | 'unsure' | 'key-reused' | 'too-large' | 'not-an-image' }
  | { kind: 'gone'; successor?: string }
  | { kind: 'busy'; status: 429 | 503; retryAfterSeconds: number };

/** What a rule gives: the answer, or the refusal. */
export type Ruled<T> = Result<T, Refusal>;

/** Refuses without more to say. */
export const refuse = (
  kind: Exclude<Refusal['kind'], 'invalid' | 'unprocessable' | 'gone' | 'busy'>,
): Ruled<never> => fail({ kind });

/** Refuses one field whose shape is wrong; `pointer` is RFC 6901. */
export const invalid = (pointer: string, detail: string): Ruled<never> =>
  fail({ kind: 'invalid', fields: [{ pointer, detail }] });

/** Refuses one field that is well written but breaks a rule. */
export const unprocessable = (pointer: string, detail: string): Ruled<never> =>
  fail({ kind: 'unprocessable', fields: [{ pointer, detail }] });
