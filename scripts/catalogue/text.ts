import { withoutWord } from '../../src/lib/official-name';

// What no screen can show: halves of surrogate pairs, joiners and marks of order, control characters but white space.
const unshown = /[\p{Cs}\p{Cf}]|(?!\s)\p{Cc}/gu;

/** Longer texts are cut; the longest that was ever published has a sixth of this. */
const longest = 100_000;

/** A published text in NFC with its lines kept; '' for whatever is no text. */
export const lines = (value: unknown): string =>
  typeof value === 'string'
    ? value
        .slice(0, longest)
        .replace(unshown, '')
        .normalize('NFC')
        .replace(/\r\n?/g, '\n')
        .replace(/[^\S\n]+/g, ' ')
        .replace(/ ?\n[ \n]*/g, '\n')
        .trim()
    : '';

/** A published text as one line; '' for whatever is no text. */
export const line = (value: unknown): string => lines(value).replace(/\n/g, ' ');

/** What stands where nothing was told. */
const blanks = /^(không( có)?( thông tin)?|chưa có thông tin|\.|-)?\.?$/i;

/** The text, or '' where it only says that there is none. */
export const told = (text: string): string => (blanks.test(text) ? '' : text);

/** The lines of a text without the bullets and dashes that they begin with. */
export const listed = (text: string): string[] =>
  text
    .split('\n')
    .map((one) => one.replace(/^[-–—+*•●·\s]+/, '').trim())
    .filter((one) => one !== '');

/** Steps in order: blank ones go, and a number that stands alone joins the sentence below it. */
export function joinSteps(all: readonly string[]): string[] {
  const steps: string[] = [];
  let number = '';
  for (const step of all.filter((one) => one !== '')) {
    const alone = /^bước\s+[0-9]+\s*[:.]?$/i.test(step);
    if (!alone) steps.push(number ? `${number}: ${step}` : step);
    number = alone ? step.replace(/\s*[:.]$/, '') : '';
  }
  return steps;
}

const syllable = (word: string): string => {
  const letters = word.normalize('NFD');
  const marks = letters.match(/\p{M}/gu) ?? [];
  return letters.replace(/\p{M}/gu, '') + marks.sort().join('');
};

/**
 * A name for comparing: the same for other case, spaces, signs, a leading "Thủ tục" and the tone mark on another
 * letter of the syllable (hoà, hòa); another tone stays another name.
 */
export const nameKey = (name: string): string =>
  (
    withoutWord(name.normalize('NFC'))
      .toLowerCase()
      .match(/[\p{L}\p{M}\p{N}]+/gu) ?? []
  )
    .map(syllable)
    .join(' ');
