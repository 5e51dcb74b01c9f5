import { useWords } from '../../ui';
import { type AskWords, askVi } from './ask-words';
import { askEn } from './ask-words-en';

const both: { vi: AskWords; en: AskWords } = { vi: askVi, en: askEn };

/** The words of the questions in the language of the screen. */
export const useAskWords = () => useWords(both);
