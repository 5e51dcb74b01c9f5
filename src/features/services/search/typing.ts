/**
 * A syllable typed with Telex keys that were never turned into marks ("tachs", "thuowng"), without them.
 * After its vowel a Vietnamese syllable never has s, f, r, x, j or w, so there they are keys.
 */
export function withoutTelex(word: string): string {
  const plain = word
    .replace(/^dd/, 'd')
    .replace(/([aeo])\1/g, '$1')
    .replace(/([aou])w/g, '$1')
    .replace(/w/g, 'u');
  const start = /^[^aeiouy]*[aeiouy]/.exec(plain)?.[0] ?? '';
  return start + plain.slice(start.length).replace(/[sfrxj]/g, '');
}
