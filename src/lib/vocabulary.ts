/** These follow a word without a space. */
export const closing = [',', ';', '.', ':'] as const;

/** One letter for each word: code points from U+0023 on, without what JSON or an eye would trip over. */
export function lettersFor(count: number): string[] {
  const letters: string[] = [];
  for (let point = 0x23; letters.length < count && point < 0xd800; point += 1) {
    if (point === 0x5c || (point > 0x7e && point < 0xa1)) continue;
    letters.push(String.fromCharCode(point));
  }
  return letters;
}

/** Reads texts in which a letter stands for a word of the vocabulary (words with spaces between); see `lettersFor`. */
export function readerOf(vocabulary: string): (text: string) => string {
  const words = vocabulary.split(' ');
  const known = new Map(lettersFor(words.length).map((letter, at) => [letter, words[at] ?? '']));
  const closes = new Set<string>(closing);
  return (text) => {
    let read = '';
    for (let at = 0; at < text.length; at += 1) {
      const word = known.get(text.charAt(at));
      if (word === undefined) continue;
      read += at === 0 || closes.has(word) ? word : ` ${word}`;
    }
    return read;
  };
}
