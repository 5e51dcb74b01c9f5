import { pairOf, spelt, syllable, toned, wordsOf } from './grams';
import { seam } from './seam';

/** A stretch of a text, matched or not. */
export interface Run {
  text: string;
  marked: boolean;
}

/** A word of a text, read once: as written, as the index knows it, with its marks, and where it begins. */
interface Word {
  text: string;
  part: string;
  spelt: string;
  start: number;
}

// A list is drawn again with each key; its few hundred titles and names stay the same.
const read = new Map<string, { whole: string; list: Word[] }>();
const mostRead = 1000;

function wordsIn(text: string): { whole: string; list: Word[] } {
  const before = read.get(text);
  if (before) return before;
  const whole = text.normalize('NFC');
  let from = 0;
  const list = wordsOf(whole).map((word): Word => {
    const start = whole.indexOf(word, from);
    from = start + word.length;
    return { text: word, part: syllable(word), spelt: spelt(toned(word)), start };
  });
  if (read.size >= mostRead) read.clear();
  read.set(text, { whole, list });
  return { whole, list };
}

/** Cuts a text into matched and other stretches; matched neighbours are one stretch. */
export function markRuns(text: string, terms: readonly string[]): Run[] {
  const { whole, list } = wordsIn(text);
  const wanted = new Set(terms);
  const paired = new Set<number>();
  for (const [at, { part }] of list.entries()) {
    const next = list[at + 1];
    if (next && wanted.has(pairOf(part, next.part))) paired.add(at).add(at + 1);
  }
  // "nhân" of a matched "hôn nhân" says nothing about another "nhận".
  const inPairs = new Set([...paired].map((at) => list[at]?.part));
  const hit = list.map(
    (word, at) =>
      paired.has(at) || (!inPairs.has(word.part) && (wanted.has(word.part) || wanted.has(word.spelt))),
  );
  const runs: Run[] = [];
  const add = (piece: string, marked: boolean) => {
    const last = runs[runs.length - 1];
    if (!piece) return;
    if (last && last.marked === marked) last.text += piece;
    else runs.push({ text: piece, marked });
  };
  let from = 0;
  for (const [at, { text: word, start }] of list.entries()) {
    const gap = whole.slice(from, start);
    add(gap, Boolean(hit[at - 1] && hit[at] && gap === ' '));
    add(word, hit[at] ?? false);
    from = start + word.length;
  }
  add(whole.slice(from), false);
  return runs;
}

/** A title as it is marked, and the official name where it holds matches that the title does not; see `seam`. */
export interface Marks {
  title: string;
  name: string | null;
}

/** Marks what matched in what a list shows of a service. */
export const marksOf = (
  { title, name }: { title: string; name: string },
  terms: readonly string[],
): Marks => ({
  title: sewn(markRuns(title, terms)),
  name: addsMatches(title, name, terms) ? sewn(markRuns(name, terms)) : null,
});

/** A text is one string to a list: the same marks are the same, and a slow phone unpacks it at once. */
const sewn = (runs: readonly Run[]): string =>
  `${runs[0]?.marked ? seam : ''}${runs.map(({ text }) => text).join(seam)}`;

/** Whether an official name holds matched words that the title does not: then it is worth a line of its own. */
function addsMatches(title: string, name: string, terms: readonly string[]): boolean {
  const inTitle = new Set(wordsIn(title).list.map(({ part }) => part));
  return wordsIn(name).list.some(({ part }) => terms.includes(part) && !inTitle.has(part));
}
