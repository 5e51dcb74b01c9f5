import { abbreviations } from './abbreviations';
import { everydayLanguage } from './language';
import { everydayLife } from './life';
import { outside } from './outside';
import { tradeLetters } from './trade-letters';
import { everydayTrades } from './trades';
import { everydayWork } from './work';

/**
 * What people say and what papers write, for search; served with the index, so it grows without a new app. A line is
 * "said, said = phrase of the papers / another that is meant too". "…" stands for up to three words between; "~" before a
 * line: only who or how, so beside a matter it says little; "#": an abbreviation of the catalogue too; nothing after "=":
 * no procedure answers it. Written from knowledge of the domain, each line with its reason beside it.
 */
export const everyday: readonly string[] = [
  ...everydayLanguage,
  ...everydayLife,
  ...everydayWork,
  ...everydayTrades,
  ...abbreviations,
  ...tradeLetters,
  ...outside,
];
