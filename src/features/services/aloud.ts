import { caseName, chosenCases, generalPapers, paperName } from './answers';
import { cutText } from './cut-text';
import { feeAnswer } from './fees';
import { saving } from './saving';
import type { Service } from './service';
import { tellFees, tellTime } from './tell';
import { tellSaving } from './tell-saving';
import { answerOf, generalTimes } from './times';
import { words } from './words';

/** Some phones fall silent in the middle of a longer one. */
const longest = 200;

function pieces(text: string): string[] {
  const [head, tail] = cutText(text, longest);
  return tail ? [head, ...pieces(tail)] : [head];
}

/**
 * What is read aloud, in pieces of a breath: the answers, for the citizen's cases where she chose some, then the steps.
 * Always Vietnamese, as the portal's texts are.
 */
export function spoken(service: Service, chosen: ReadonlySet<string>, today: string): string[] {
  const { vi } = words;
  const cases = chosenCases(service, chosen);
  const papers = [...generalPapers(service), ...cases.flatMap((special) => special.papers)];
  const own = answerOf(cases.flatMap(({ times }) => times));
  const saved = saving(service, today);
  return [
    service.title,
    service.summary,
    `${vi.who} ${service.who}`,
    ...cases.map(({ only }) => `${vi.yourCase}: ${caseName(only)}.`),
    `${vi.bring} ${papers.length > 0 ? vi.paperCount(papers.length) : vi.papersUnknown}.`,
    ...papers.map(paperName),
    `${vi.cost} ${tellFees(feeAnswer(service.fees, today), vi, 'vi')}.`,
    `${vi.long} ${tellTime(own.kind === 'none' ? generalTimes(service).answer : own, vi, 'vi')}.`,
    `${vi.where} ${service.places.join('. ')}`,
    `${vi.onlineAsk} ${vi.onlineAnswer[service.online]}.`,
    saved ? tellSaving(saved, vi, 'vi') : '',
    ...service.steps,
  ]
    .flatMap(pieces)
    .filter(Boolean);
}
