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

/** Nothing foreseen yet; `ahead` finds what may come next. */
export function createForesight(ahead: (text: string) => Promise<readonly Ahead[]>): Foresight {
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
      timer = setTimeout(() => {
        ahead(text).then(
          (all) => {
            // A key between cuts the answer short.
            if (into === letters && mine === turn) allLetters = all.length > 0;
            if (into === next) next.clear();
            for (const { text, found } of all) into.set(text, found);
          },
          // Nothing was asked yet: whoever asks is told.
          () => undefined,
        );
      }, momentMs);
    },
  };
}
