import type { Ahead, FoundAt } from './finder';

/** Answers that are there before they are asked for: most keys draw letter and list in one frame. */
export interface Foresight {
  /** What a text finds, where that was foreseen. */
  of(text: string): FoundAt | undefined;
  /** Asks for what may come with the next key after this text, unless another text comes within a moment. */
  after(text: string): void;
}

/** What was asked is drawn first, and who types in a hurry is not held up. */
const momentMs = 50;

/** Nothing foreseen yet; `ahead` finds a few texts that may come next, from a place on, and none where that were all. */
export function createForesight(ahead: (text: string, from: number) => Promise<readonly Ahead[]>): Foresight {
  // First letters are the same again and again; of the others those count that may come next.
  const letters = new Map<string, FoundAt>();
  const next = new Map<string, FoundAt>();
  let allLetters = false;
  let turn = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  return {
    of: (text) => next.get(text) ?? letters.get(text),
    after(text) {
      clearTimeout(timer);
      turn += 1;
      const mine = turn;
      const into = text.trim() ? next : letters;
      if (into === letters && allLetters) return;
      const goOn = (from: number): Promise<void> =>
        ahead(text, from).then((some) => {
          if (from === 0 && into === next) next.clear();
          for (const { text, found } of some) into.set(text, found);
          // A key between cuts the answer short.
          if (mine !== turn) return;
          if (some.length > 0) return goOn(from + some.length);
          if (into === letters) allLetters = from > 0;
        });
      timer = setTimeout(() => {
        // Nothing was asked yet: whoever asks is told what broke.
        goOn(0).catch(() => undefined);
      }, momentMs);
    },
  };
}
