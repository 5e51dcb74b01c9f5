/** Any text as a name of letters, digits, `.`, `/`, `:` and `-`, one to one; the rest is `_` and four hex digits. */
export const escaped = (text: string): string =>
  text.replace(/[^A-Za-z0-9./:-]/g, (unit) => `_${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);

/** The text that was escaped. */
export const unescaped = (name: string): string =>
  name.replace(/_([0-9a-f]{4})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
