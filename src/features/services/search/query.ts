import { fold } from '../../../lib/vietnamese';
import { isPair, pairOf, syllable, toned, wordsOf } from './grams';
import { withoutTelex } from './typing';

/** One syllable that was asked. */
interface Part {
  part: string;
  /** Its marked spelling where marks were typed, to prefer the same marks. */
  word: string | null;
  /** Says little about what is asked ("làm", "ở đâu"). */
  filler: boolean;
}

/** A query as the index understands it. */
export interface ReadQuery {
  parts: Part[];
  /** Syllables and pairs to look for. */
  terms: string[];
  /** Pairs and long words with a syllable that the catalogue does not know: there a slip of the finger is forgiven. */
  unsure: Set<string>;
  /** The terms still being typed. */
  open: Set<string>;
}

const fillers = new Set(
  `làm xin cần gì ở đâu thì đi cho tôi muốn phải không có được bị thế nào thủ tục giúp về và của là mình em con
 ông nội mà để như này hôm cách ra sao khi người tại`.split(/\s+/),
);
const plainFillers = new Set([...fillers].map(fold));

/** Typed without marks a word may be a filler; typed with marks it must be that very word ("nguội" is not "người"). */
const isFiller = (word: string) => (fold(word) === word ? plainFillers : fillers).has(word);

/** Reads what a citizen typed; `vocabulary` holds the syllables of the catalogue. */
export function readQuery(text: string, vocabulary: ReadonlySet<string>): ReadQuery {
  const known = (part: string) => vocabulary.has(part);
  const parts = wordsOf(text.slice(0, 200).toLowerCase()).flatMap((word): Part[] => {
    const part = syllable(word);
    if (!part) return [];
    const telex = syllable(withoutTelex(part));
    const slipped = !known(part) && known(telex);
    const marked = !slipped && fold(word) !== word;
    return [{ part: slipped ? telex : part, word: marked ? toned(word) : null, filler: isFiller(word) }];
  });
  const last = /\S$/.test(text) ? parts[parts.length - 1] : undefined;
  // What is still being typed has no final marks yet.
  if (last) last.word = null;
  const telling = parts.filter(({ filler }) => !filler);
  const terms = (telling.length > 0 ? telling : parts).map(({ part }) => part);
  const unsure = new Set(terms.filter((part) => part.length > 5 && !known(part)));
  for (const [index, { part, filler }] of parts.entries()) {
    const next = parts[index + 1];
    if (!next || (filler && next.filler)) continue;
    const pair = pairOf(part, next.part);
    terms.push(pair);
    const unfinished = next === last && begins(vocabulary, next.part);
    if (!known(part) || (!known(next.part) && !unfinished)) unsure.add(pair);
  }
  const open = new Set(
    last ? terms.filter((term) => (isPair(term) ? term.split(' ')[1] : term) === last.part) : [],
  );
  return { parts, terms: [...new Set(terms)], unsure, open };
}

function begins(vocabulary: ReadonlySet<string>, start: string): boolean {
  for (const part of vocabulary) if (part.startsWith(start)) return true;
  return false;
}
