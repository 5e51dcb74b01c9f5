import { closing, lettersFor } from '../../src/lib/vocabulary';

const signs = new Set<string>(closing);

/** Words of a text, with a sign that closes one as a word of its own. */
const wordsOf = (text: string): string[] =>
  text.split(' ').flatMap((word) => {
    const [body, last] = [word.slice(0, -1), word.slice(-1)];
    // ":;" stays whole: read apart, its first sign would close the word before.
    return signs.has(last) && !signs.has(body) ? [body, last] : [word];
  });

/** What is left out where a text is empty: it has no word. */
const written = (text: string) => (text === '' ? [] : wordsOf(text));

const frequentInOneByte = 92;
const inTwoBytes = 0x7dd;
const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

/**
 * The vocabulary of these texts, and how to write one with a letter for each word (see `readerOf`). Frequent words have
 * the shorter letters; among letters of one length words stand in order, for so they pack best.
 */
export function vocabularyOf(texts: readonly string[]): { vocabulary: string; write(text: string): string } {
  const counts = new Map<string, number>();
  for (const text of texts) for (const word of written(text)) counts.set(word, (counts.get(word) ?? 0) + 1);
  const frequent = [...counts].sort((a, b) => b[1] - a[1] || compare(a[0], b[0])).map(([word]) => word);
  const words = [
    ...frequent.slice(0, frequentInOneByte).sort(compare),
    ...frequent.slice(frequentInOneByte, inTwoBytes).sort(compare),
    ...frequent.slice(inTwoBytes).sort(compare),
  ];
  const letters = lettersFor(words.length);
  const letterOf = new Map(words.map((word, at) => [word, letters[at] ?? '']));
  return {
    vocabulary: words.join(' '),
    write: (text) =>
      written(text)
        .map((word) => letterOf.get(word) ?? '')
        .join(''),
  };
}
