/** A line of a service: its name, its title, another word for it, or its field. */
export interface Line {
  /** Numbers of spellings, 0 between phrases. */
  words: readonly number[];
  zone: number;
  /** The place of the first word of the tail, where a name has one; else behind the last word. */
  tail: number;
  mass: number;
}

/**
 * The lines of services in bare numbers, one after the other: as objects they would lie all over the memory, and to fetch
 * them from there takes a key longer than to read them.
 */
export interface LaidLines {
  /** All words. */
  words: Uint16Array;
  /** By line: where its words begin; they end where the next ones do. */
  from: Uint32Array;
  /** By line: where the words of its tail begin, or all its words end. */
  tail: Uint32Array;
  zone: Uint8Array;
  mass: Float64Array;
  /** Lays one behind the others; its number. May put longer arrays in the place of these. */
  lay(line: Line): number;
}

/** As many lines and words as a catalogue of three thousand services has, so that it seldom grows. */
const usual = { lines: 1 << 15, words: 1 << 18 };

/** No lines yet; `room`: for so many before it grows. */
export function createLaidLines(room = usual): LaidLines {
  let count = 0;
  const laid: LaidLines = {
    words: new Uint16Array(room.words),
    from: new Uint32Array(room.lines),
    tail: new Uint32Array(room.lines),
    zone: new Uint8Array(room.lines),
    mass: new Float64Array(room.lines),
    lay({ words, zone, tail, mass }) {
      const from = laid.from[count] ?? 0;
      const end = from + words.length;
      if (count + 2 > laid.zone.length) {
        laid.from = longer(laid.from, count + 2);
        laid.tail = longer(laid.tail, count + 2);
        laid.zone = longer(laid.zone, count + 2);
        laid.mass = longer(laid.mass, count + 2);
      }
      if (end > laid.words.length) laid.words = longer(laid.words, end);
      laid.words.set(words, from);
      laid.from[count + 1] = end;
      laid.tail[count] = from + tail;
      laid.zone[count] = zone;
      laid.mass[count] = mass;
      count += 1;
      return count - 1;
    },
  };
  return laid;
}

type Numbers = Uint8Array | Uint16Array | Uint32Array | Float64Array;

/** The same numbers with room for twice as many as are needed. */
function longer<Some extends Numbers>(numbers: Some, needed: number): Some {
  const more = new (numbers.constructor as new (length: number) => Some)(2 * needed);
  more.set(numbers);
  return more;
}
