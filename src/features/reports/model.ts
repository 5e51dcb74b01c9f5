import { clockOf, type Day, dayOf } from '../../lib/day';
import { workingDaysBetween } from '../../lib/working-days';
import type { KeptReceipt } from '../../outbox';
import type { ListedReport, PortalStatus, Report } from './report';

/** The statuses that a citizen understands; `waiting` is known to the phone only. */
export type PlainStatus =
  | 'waiting'
  | 'received'
  | 'in_progress'
  | 'needs_more'
  | 'answered'
  | 'done'
  | 'other';

const known: Readonly<Record<string, PlainStatus>> = {
  waiting: 'waiting',
  received: 'received',
  in_progress: 'in_progress',
  needs_more: 'needs_more',
  answered: 'answered',
  done: 'done',
};

/** The plain status of a portal's word; one that is not in the contract is `other` and keeps the portal's words. */
export const plainStatus = ({ code }: PortalStatus): PlainStatus =>
  Object.entries(known).find(([word]) => word === code)?.[1] ?? 'other';

/** Whether the office has said its last word. */
export const isOver = (status: PortalStatus) => ['answered', 'done'].includes(plainStatus(status));

/** What is left of the time to answer, or by how much it is over; null where no day was given or it is over. */
export type Left = { late: false; workingDays: number } | { late: true; days: number } | null;

/** How much time the office has left. A moment that passed today is late by 0 full days. */
export function timeLeft({ status, expectedAt }: Pick<Report, 'status' | 'expectedAt'>, now: number): Left {
  const due = expectedAt ? Date.parse(expectedAt) : Number.NaN;
  // A year alone, or one that no calendar of ours reaches, is a moment to Date.parse but no day to count to.
  if (!expectedAt || Number.isNaN(due) || !clockOf(expectedAt) || isOver(status)) return null;
  const today: Day = dayOf(new Date(now).toISOString());
  if (now <= due) return { late: false, workingDays: workingDaysBetween(today, dayOf(expectedAt)) };
  return { late: true, days: Math.floor((now - due) / 86_400_000) };
}

/** A report as a receipt on this phone knows it: taken in, nothing newer. */
export const listedFromReceipt = ({ receipt, shown }: KeptReceipt): ListedReport => ({
  id: receipt.id,
  status: { code: 'received', name: '' },
  category: shown.category,
  text: shown.text,
  unitName: shown.place,
  receivedAt: receipt.receivedAt,
});

/** One list of what the portal and this phone know, newest first; the portal's word on a report outweighs the phone's. */
export function mergeReports(
  portal: readonly ListedReport[],
  news: readonly ListedReport[],
  receipts: readonly KeptReceipt[],
): ListedReport[] {
  const byId = new Map<string, ListedReport>();
  for (const report of [...receipts.map(listedFromReceipt), ...news, ...portal]) byId.set(report.id, report);
  const time = ({ receivedAt }: ListedReport) => Date.parse(receivedAt) || 0;
  return [...byId.values()].sort((a, b) => time(b) - time(a) || (a.id < b.id ? 1 : -1));
}

/** Room for about so many photos more, at the size of the largest; null where the phone does not tell. */
export function photosThatFit({ usedBytes, budgetBytes }: { usedBytes: number; budgetBytes: number | null }) {
  return budgetBytes === null ? null : Math.max(0, Math.floor((budgetBytes - usedBytes) / (400 * 1024)));
}

/** The beginning of a text, cut between words, for lists. */
export function excerpt(text: string, most = 80): string {
  const tidy = text.replace(/\s+/g, ' ').trim();
  if (tidy.length <= most) return tidy;
  const cut = tidy.slice(0, most);
  return `${cut.slice(0, cut.lastIndexOf(' ') > most / 2 ? cut.lastIndexOf(' ') : most)}…`;
}
