/** An object whose fields may hold anything. */
export type Fields = Readonly<Record<string, unknown>>;

/** More entries than any record has; the rest is left out. */
const most = 2000;

/** Reads the parts of one record and notes which were there but could not be read. */
export function createReader(record: Fields) {
  const damaged: string[] = [];
  const note = (name: string) => {
    if (!damaged.includes(name)) damaged.push(name);
  };
  return {
    damaged,
    /** The entries of a list that `read` could make something of; null and '' are entries it could not. */
    list<T>(name: string, read: (entry: unknown) => T | null): T[] {
      const value = record[name];
      if (value === undefined || value === null) return [];
      if (!Array.isArray(value)) {
        note(name);
        return [];
      }
      if (value.length > most) note(name);
      return value.slice(0, most).flatMap((entry) => {
        const found = read(entry);
        if (found !== null && found !== '') return [found];
        note(name);
        return [];
      });
    },
    /** A part that is an object; an empty one where it is not. */
    part(name: string): Fields {
      const value = record[name];
      if (typeof value === 'object' && value !== null && !Array.isArray(value)) return { ...value };
      if (value !== undefined && value !== null) note(name);
      return {};
    },
  };
}
