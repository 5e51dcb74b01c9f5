/** A value, or a reason why there is none; for failures that callers must handle. */
export type Result<T, E> = { ok: true; value: T } | { ok: false; error: E };

/** Wraps a value as a success. */
export const ok = <T>(value: T): Result<T, never> => ({ ok: true, value });

/** Wraps a reason as a failure. */
export const fail = <E>(error: E): Result<never, E> => ({ ok: false, error });
