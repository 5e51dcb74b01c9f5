/** These follow a word without a space. */
export const closing = [',', ';', '.', ':'] as const;

const firstPoint = 0x23;
/** The next code point for a letter, without what JSON or an eye would trip over. */
const pointAfter = (point: number) => (point === 0x5b ? 0x5d : point === 0x7e ? 0xa1 : point + 1);

/** One letter for each word: code points from U+0023 on. */
export function lettersFor(count: number): string[] {
  const letters: string[] = [];
  for (let point = firstPoint; letters.length < count && point < 0xd800; point = pointAfter(point))
    letters.push(String.fromCharCode(point));
  return letters;
}

/** The words of a vocabulary (with spaces between) by the codes of their letters; see `lettersFor`. */
export function wordsByLetter(vocabulary: string): string[] {
  const byLetter: string[] = [];
  let point = firstPoint;
  for (const word of vocabulary.split(' ')) {
    if (point < 0xd800) byLetter[point] = word;
    point = pointAfter(point);
  }
  return byLetter;
}

/** Reads texts in which a letter stands for a word; unknown letters are left out. */
export function readerOf(byLetter: readonly string[]): (text: string) => string {
  const closes = new Set<string>(closing);
  const spaced = byLetter.map((word) => (closes.has(word) ? word : ` ${word}`));
  // A catalogue has some two hundred thousand letters.
  return (text) => {
    let read = byLetter[text.charCodeAt(0)] ?? '';
    for (let at = 1; at < text.length; at += 1) read += spaced[text.charCodeAt(at)] ?? '';
    return read;
  };
}
