import { pairOf, spelt, syllable, toned, wordsOf } from './grams';

/** A stretch of a text, matched or not. */
export interface Run {
  text: string;
  marked: boolean;
}

/** Cuts a text into matched and other stretches; matched neighbours are one stretch. */
export function markRuns(text: string, terms: readonly string[]): Run[] {
  const whole = text.normalize('NFC');
  const wanted = new Set(terms);
  const list = wordsOf(whole);
  const parts = list.map(syllable);
  const paired = new Set<number>();
  for (let at = 0; at + 1 < parts.length; at += 1)
    if (wanted.has(pairOf(parts[at] ?? '', parts[at + 1] ?? ''))) paired.add(at).add(at + 1);
  // "nhân" of a matched "hôn nhân" says nothing about another "nhận".
  const inPairs = new Set([...paired].map((at) => parts[at]));
  const hit = parts.map(
    (part, at) =>
      paired.has(at) ||
      (!inPairs.has(part) && (wanted.has(part) || wanted.has(spelt(toned(list[at] ?? ''))))),
  );
  const runs: Run[] = [];
  const add = (piece: string, marked: boolean) => {
    const last = runs[runs.length - 1];
    if (!piece) return;
    if (last && last.marked === marked) last.text += piece;
    else runs.push({ text: piece, marked });
  };
  let from = 0;
  for (const [at, word] of list.entries()) {
    const start = whole.indexOf(word, from);
    const gap = whole.slice(from, start);
    add(gap, Boolean(hit[at - 1] && hit[at] && gap === ' '));
    add(word, hit[at] ?? false);
    from = start + word.length;
  }
  add(whole.slice(from), false);
  return runs;
}
