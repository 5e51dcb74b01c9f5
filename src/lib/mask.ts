function hide(word: string): string {
  const letters = Array.from(word.normalize('NFC'));
  return (letters[0] ?? '') + '*'.repeat(Math.max(1, letters.length - 1));
}

/**
 * A person's name as it is shown by default: first letters and the last word, "T*** T** Tám". A single word
 * keeps only its first letter; a remark in brackets stays.
 */
export function maskName(name: string): string {
  const bracket = name.indexOf('(');
  const end = bracket < 0 ? name.length : bracket;
  const remark = name.slice(end);
  const words = name.slice(0, end).trim().split(/\s+/).filter(Boolean);
  const last = words.length - 1;
  const masked = words.map((word, index) => (index === last && last > 0 ? word : hide(word)));
  return [...masked, remark].filter(Boolean).join(' ');
}

/** A phone number as it is shown by default: "09** *** *78". Two digits only, for the last four prove a dossier. */
export const maskPhone = (phone: string): string =>
  /^\d{10}$/.test(phone)
    ? `${phone.slice(0, 2)}** *** *${phone.slice(-2)}`
    : '*'.repeat(Math.max(3, phone.length));
