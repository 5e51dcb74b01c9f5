import type { Lettered, ServiceRow } from '../model';
import { plainName } from './standing';
import type { Texts } from './texts';

/** The texts of a service in letters; see `Texts`. */
export interface Written {
  name: string;
  /** Empty where the index has none: then it is made of the name. */
  title: string;
  words: string;
  field: string;
  /** What "giấy chứng nhận" means in this field, where its names leave it out. */
  paper: string;
}

// In the field of land that is the one of the plot.
const landField = 'Đất đai';
const landPaper = 'Giấy chứng nhận quyền sử dụng đất';

/** The texts of all services: those that the index has in letters, and others written now. */
export function writtenOf(rows: readonly ServiceRow[], lettered: Lettered | null, texts: Texts): Written[] {
  // Hundreds of services are of one field.
  const fields = new Map<string, string>();
  const fieldOf = (field: string) => {
    const letters = fields.get(field) ?? texts.lettersOf(field);
    fields.set(field, letters);
    return letters;
  };
  const paper = texts.lettersOf(landPaper);
  return rows.map((row, at) => {
    const { field } = row;
    return {
      name: withoutWord(lettered?.names[at], lettered) ?? texts.lettersOf(plainName(row.name)),
      title: withoutWord(lettered?.titles[at], lettered) ?? texts.lettersOf(plainName(row.title)),
      words: lettered?.words[at] ?? texts.lettersOf(row.words),
      field: fieldOf(field),
      paper: field === landField ? paper : '',
    };
  });
}

/** A name or title in letters without "Thủ tục" or "Thủ tục:"; see `plainName`. */
function withoutWord(letters: string | undefined, lettered: Lettered | null): string | undefined {
  if (!letters || letters.length < 3) return letters;
  const word = (at: number) => lettered?.byLetter[letters.charCodeAt(at)] ?? '';
  let from = 0;
  while (word(from) === '' && from < letters.length) from += 1;
  if (!isWord(word(from), 'thủ') || !isWord(word(from + 1), 'tục')) return letters;
  from += word(from + 2) === ':' ? 3 : 2;
  return letters.slice(from) || letters;
}

const isWord = (word: string, wanted: string): boolean =>
  /^t/i.test(word) && word.toLowerCase().normalize('NFC') === wanted;
