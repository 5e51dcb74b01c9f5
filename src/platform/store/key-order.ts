/** Compares two keys by code points; JavaScript's own order is by UTF-16 units, which differs beyond U+FFFF. */
export function byCodePoint(left: string, right: string): number {
  const a = Array.from(left);
  const b = Array.from(right);
  for (let at = 0; at < Math.min(a.length, b.length); at++) {
    const apart = (a[at]?.codePointAt(0) ?? 0) - (b[at]?.codePointAt(0) ?? 0);
    if (apart !== 0) return apart;
  }
  return a.length - b.length;
}

/** The keys that begin with `prefix`, in order. */
export const withPrefix = (keys: Iterable<string>, prefix: string): string[] =>
  Array.from(keys)
    .filter((key) => key.startsWith(prefix))
    .sort(byCodePoint);
