import { wordsEn } from './words-en';
import { type ReportWords, wordsVi } from './words-vi';

/** What the screens of the reports say, in both languages. */
export const words: { vi: ReportWords; en: ReportWords } = { vi: wordsVi, en: wordsEn };
