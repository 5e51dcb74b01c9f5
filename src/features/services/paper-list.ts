import type { Day } from '../../lib/day';
import type { Language } from '../../lib/language';
import {
  caseName,
  chosenCases,
  conditionalPapers,
  generalPapers,
  type KeyedPaper,
  paperName,
} from './answers';
import { feeAnswer } from './fees';
import type { Service } from './service';
import { tellFees, tellLevels, tellPaper, tellTime } from './tell';
import { answerOf, generalTimes } from './times';
import type { Words } from './words';

/** What a text about a service is made of. */
export interface Listed {
  service: Service;
  ticked: ReadonlySet<string>;
  cases: ReadonlySet<string>;
  link: string;
  /** A civil day. */
  today: Day;
}

/** The answers of a service as plain text: what, where, how much, how long, and the link. */
export function summaryText(
  { service, cases, link, today }: Listed,
  words: Words,
  language: Language,
): string {
  const own = answerOf(chosenCases(service, cases).flatMap(({ times }) => times));
  return [
    `${words.where} ${service.places[0] ?? tellLevels(service.levels, words)}`,
    `${words.cost} ${tellFees(feeAnswer(service.fees, today), words, language)}`,
    `${words.long} ${tellTime(own.kind === 'none' ? generalTimes(service).answer : own, words, language)}`,
    `${words.code}: ${service.code}`,
    link,
  ].join('\n');
}

/** The list of papers as plain text to send: title, cases, what is still needed, what is ready. Nothing personal. */
export function paperText(listed: Listed, words: Words, language: Language): string {
  const { service, cases, ticked } = listed;
  const chosen = chosenCases(service, cases);
  const papers = [...generalPapers(service), ...chosen.flatMap((special) => special.papers)];
  const part = (title: string, some: readonly KeyedPaper[]) =>
    some.length > 0 ? [`${title}:`, ...some.map((paper) => told(paper)), ''] : [];
  const told = (paper: KeyedPaper) => {
    const more = tellPaper(paper, words);
    return `- ${paperName(paper)}${more ? ` (${more.replace(/\.$/, '')})` : ''}`;
  };
  return [
    service.title,
    ...chosen.map(({ only }) => `${words.yourCase}: ${caseName(only)}`),
    '',
    ...part(
      words.stillNeeded,
      papers.filter(({ key }) => !ticked.has(key)),
    ),
    ...part(
      words.sometimes,
      conditionalPapers(service).filter(({ key }) => !ticked.has(key)),
    ),
    ...part(
      words.alreadyHave,
      [...papers, ...conditionalPapers(service)].filter(({ key }) => ticked.has(key)),
    ),
    summaryText(listed, words, language),
  ].join('\n');
}
