/**
 * A text without case, marks and doubled spaces, for comparing and searching: "Thủ tục  ĐẤT đai" becomes
 * "thu tuc dat dai". Composed and decomposed spellings give the same.
 */
export const fold = (text: string): string =>
  text
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/đ/g, 'd')
    .replace(/\s+/g, ' ')
    .trim();

/** The folded words of a text: letters and digits, in order. */
export const words = (text: string): string[] => fold(text).match(/[a-z0-9]+/g) ?? [];

/**
 * Whether two names are spelled alike but for marks, case, dashes and spaces: "Hoà" is "Hòa", "Thuỷ" is
 * "Thủy". Blind to tones, so two different names may be the same: ask where it matters.
 */
export const sameName = (a: string, b: string): boolean => words(a).join(' ') === words(b).join(' ');

/** The text with a capital first letter. */
export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
