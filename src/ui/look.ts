import { hostIsDark } from '../lib/host-globals';

/** How the app looks on this phone. `auto` follows Zalo, and outside Zalo the phone. */
export interface Look {
  theme: 'auto' | 'light' | 'dark';
  /** Percent of the normal text size. */
  text: 100 | 125 | 150;
  language: 'vi' | 'en';
}

const hostOrPhoneIsDark = () => hostIsDark() ?? matchMedia('(prefers-color-scheme: dark)').matches;

/** Puts the look on <html>, where tokens.css reads it. Returns the theme that is shown. */
export function applyLook(look: Look, city: string): 'light' | 'dark' {
  const dark = look.theme === 'dark' || (look.theme === 'auto' && hostOrPhoneIsDark());
  const root = document.documentElement;
  const theme = dark ? 'dark' : 'light';
  root.lang = look.language;
  root.setAttribute('data-theme', theme);
  root.setAttribute('data-city', city);
  root.setAttribute('data-text', String(look.text));
  return theme;
}
