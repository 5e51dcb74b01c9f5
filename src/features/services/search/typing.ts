/**
 * A syllable typed with Telex or VNI keys that were never turned into marks ("tachs", "thuowng", "so63"), without
 * them. After its vowel a Vietnamese syllable never has s, f, r, x, j, w or a digit, so there they are keys.
 */
export function withoutKeys(word: string): string {
  const plain = word
    .replace(/^dd|^d9/, 'd')
    .replace(/([aeo])\1/g, '$1')
    .replace(/([aou])w/g, '$1')
    .replace(/^([^aeiouyw]*)w/, '$1u');
  const start = /^[^aeiouy]*[aeiouy]/.exec(plain)?.[0] ?? '';
  return (
    start +
    plain
      .slice(start.length)
      .replace(/[sfrxjw1-9]/g, '')
      .replace(/([aeo])\1/g, '$1')
  );
}

/** Whether two words differ by one slip of the finger: a letter too many, missing, wrong, or two swapped. */
export function oneSlip(a: string, b: string): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  const more = long.length - short.length;
  if (more > 1) return false;
  let at = 0;
  while (at < short.length && short[at] === long[at]) at += 1;
  if (more === 1) return short.slice(at) === long.slice(at + 1);
  if (short.slice(at + 1) === long.slice(at + 1)) return true;
  return (
    short[at] === long[at + 1] && short[at + 1] === long[at] && short.slice(at + 2) === long.slice(at + 2)
  );
}
