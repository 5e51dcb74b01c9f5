/** How the app looks on this phone. `auto` follows the phone. */
export interface Look {
  theme: 'auto' | 'light' | 'dark';
  /** Percent of the normal text size. */
  text: 100 | 125 | 150;
  language: 'vi' | 'en';
}

/** Puts the look on <html>, where tokens.css reads it. Returns the theme that is shown. */
export function applyLook(look: Look, city: string): 'light' | 'dark' {
  const dark =
    look.theme === 'dark' || (look.theme === 'auto' && matchMedia('(prefers-color-scheme: dark)').matches);
  const root = document.documentElement;
  const theme = dark ? 'dark' : 'light';
  root.lang = look.language;
  root.setAttribute('data-theme', theme);
  root.setAttribute('data-city', city);
  root.setAttribute('data-text', String(look.text));
  return theme;
}
