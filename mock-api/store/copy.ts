/** A copy of JSON or bytes that shares nothing with the original; `structuredClone` is missing in Safari 13. */
export function copy<T>(value: T): T;
export function copy(value: unknown): unknown {
  if (value instanceof Uint8Array) return value.slice();
  if (Array.isArray(value)) return value.map((item) => copy(item));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, inner]) => inner !== undefined)
      .map(([key, inner]) => [key, copy(inner)]),
  );
}
