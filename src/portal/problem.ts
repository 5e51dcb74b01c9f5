import * as v from 'valibot';

/** Why the portal did not do what was asked; every failure of every call is one of these. */
export type ProblemKind =
  | 'offline'
  | 'slow'
  | 'captive'
  | 'signed-out'
  | 'refused'
  | 'missing'
  | 'gone'
  | 'conflict'
  | 'busy'
  | 'broken';

/** A failure as the screens know it. `word` is the portal's own (`urn:problem:<word>`), empty when none came. */
export interface Problem {
  kind: ProblemKind;
  word: string;
  /** Short code that a citizen can read out to the hotline. */
  requestId?: string;
  /** JSON pointers (RFC 6901) of what was refused, with the portal's sentence. */
  fields?: { pointer: string; detail: string }[];
  /** Seconds to wait before asking again (Retry-After, RFC 9110). */
  retryAfter?: number;
  /** The procedure that took the place of one that is gone. */
  successor?: string;
  detail?: string;
}

const wire = v.object({
  type: v.string(),
  status: v.number(),
  detail: v.optional(v.string()),
  request_id: v.optional(v.string()),
  fields: v.optional(v.array(v.object({ pointer: v.string(), detail: v.string() }))),
  successor: v.optional(v.string()),
});

const kinds: Record<number, ProblemKind> = {
  401: 'signed-out',
  403: 'missing',
  404: 'missing',
  408: 'slow',
  409: 'conflict',
  410: 'gone',
  425: 'busy',
  429: 'busy',
  503: 'busy',
  504: 'slow',
};

/** The problem of an answer that is not a success (RFC 9457); a body that is no problem is read by its status. */
export function problemOf(status: number, body: unknown, retryAfter?: string): Problem {
  const read = v.safeParse(wire, body);
  const kind = kinds[status] ?? (status >= 400 && status < 500 ? 'refused' : 'broken');
  const seconds = Number(retryAfter);
  return {
    kind,
    word: '',
    ...(read.success ? told(read.output) : {}),
    ...(retryAfter && Number.isFinite(seconds) ? { retryAfter: Math.max(0, seconds) } : {}),
  };
}

function told({ type, detail, request_id, fields, successor }: v.InferOutput<typeof wire>): Partial<Problem> {
  return {
    word: type.replace('urn:problem:', ''),
    ...(detail ? { detail } : {}),
    ...(request_id ? { requestId: request_id } : {}),
    ...(fields ? { fields } : {}),
    ...(successor ? { successor } : {}),
  };
}

/** A problem made on the phone, without an answer of the portal. */
export const problem = (kind: ProblemKind): Problem => ({ kind, word: '' });

/** Carries a problem through TanStack Query, which wants something thrown. */
export class ProblemError extends Error {
  constructor(readonly problem: Problem) {
    super(`${problem.kind} ${problem.word}`.trim());
  }
}

/** The problem inside whatever was thrown; anything unforeseen is `broken`. */
export const problemIn = (thrown: unknown): Problem =>
  thrown instanceof ProblemError ? thrown.problem : problem('broken');
