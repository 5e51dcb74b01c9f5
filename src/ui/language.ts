import { createContext, useContext } from 'react';

/** The two languages of the app. */
export type Language = 'vi' | 'en';

/** The language that the components of this folder speak; set once by the hall. */
export const LanguageContext = createContext<Language>('vi');

/** The language of the screen. */
export const useLanguage = () => useContext(LanguageContext);

/** A room's words in the language of the screen. */
export const useWords = <Words>(words: Record<Language, Words>): Words => words[useLanguage()];
