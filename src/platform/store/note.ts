import type { Kept } from '../port';

/** What the spare store knows of the main one, to be remembered while that does not answer. */
export interface Note {
  /** Keys that the main store holds. */
  names: Set<string>;
  /** Keys that were removed while it did not answer, and when. */
  gone: Map<string, number>;
  /** When everything was erased while it did not answer; 0 if never. */
  cleared: number;
  /** The latest time that was given to an entry. */
  last: number;
}

/** The key of the note in the spare store. */
export const noteKey = '~note';

/** The key under which a store proves itself; it stays behind when the phone dies just then. */
export const probeKey = '~probe';

/** Whether a key of the spare store is the citizen's. */
export const isEntry = (key: string): boolean => key !== noteKey && key !== probeKey;

/** What is known before anything was noted. */
export const emptyNote = (): Note => ({ names: new Set(), gone: new Map(), cleared: 0, last: 0 });

/** The note as it is kept. */
export const keptNote = ({ names, gone, cleared, last }: Note): Kept => ({
  json: { names: Array.from(names), gone: Array.from(gone), cleared, last },
});

const list = (value: unknown): unknown[] => (Array.isArray(value) ? value : []);
const time = (value: unknown): number => (typeof value === 'number' ? value : 0);

/** Reads the note; what is damaged of it counts as never noted. */
export function readNote(kept: Kept | null): Note {
  const json = kept && 'json' in kept ? kept.json : null;
  const { names, gone, cleared, last } = Object(json) as Partial<Record<keyof Note, unknown>>;
  return {
    names: new Set(list(names).filter((key) => typeof key === 'string')),
    gone: new Map(list(gone).map((row) => [String(list(row)[0]), time(list(row)[1])])),
    cleared: time(cleared),
    last: time(last),
  };
}
