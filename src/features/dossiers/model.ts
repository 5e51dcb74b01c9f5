import { readDossierCode } from '../../lib/dossier-code';
import { last4 } from '../../lib/phone';
import { fail, ok, type Result } from '../../lib/result';
import type { Dossier } from './dossier';

/** The six plain statuses, and `other` for what only the portal's own words can say. */
type PlainStatus = 'waiting' | 'going' | 'supplement' | 'pay' | 'finished' | 'stopped' | 'other';

/** What the citizen does next. */
type NextAct = 'wait' | 'supplement' | 'pay' | 'collect' | 'keep' | 'ask';

/** How the clock of the time limit stands in a status. */
type Clock = 'not_started' | 'runs' | 'paused' | 'stopped';

/** One national status in plain terms. */
export interface StatusRule {
  plain: PlainStatus;
  meaning: 'need' | 'wait' | 'done' | 'going' | 'rest';
  icon: 'wait' | 'going' | 'need' | 'money' | 'done' | 'pause' | 'info';
  act: NextAct;
  clock: Clock;
}

const going: StatusRule = { plain: 'going', meaning: 'going', icon: 'going', act: 'wait', clock: 'runs' };
const stopped: StatusRule = {
  plain: 'stopped',
  meaning: 'rest',
  icon: 'pause',
  act: 'ask',
  clock: 'stopped',
};

/**
 * The national status codes of dossiers. The clock starts at valid intake (2), pauses in 5 and 6, and stops in
 * 3, 7, 8, 9, 10.
 */
export const statusRules: Readonly<Record<number, StatusRule>> = {
  1: { plain: 'waiting', meaning: 'wait', icon: 'wait', act: 'wait', clock: 'not_started' },
  2: going,
  3: stopped,
  4: going,
  5: { plain: 'supplement', meaning: 'need', icon: 'need', act: 'supplement', clock: 'paused' },
  6: { plain: 'pay', meaning: 'need', icon: 'money', act: 'pay', clock: 'paused' },
  7: stopped,
  8: stopped,
  9: { plain: 'finished', meaning: 'done', icon: 'done', act: 'collect', clock: 'stopped' },
  10: { plain: 'finished', meaning: 'done', icon: 'done', act: 'keep', clock: 'stopped' },
};

const unknown: StatusRule = { plain: 'other', meaning: 'rest', icon: 'info', act: 'ask', clock: 'stopped' };

/** What a status means; one that is not in the national table keeps the portal's own words. */
export const ruleOf = (code: number): StatusRule => statusRules[code] ?? unknown;

/** What was wrong with what was typed, before the portal was asked. */
export type TypedWrong = 'code' | 'digits';

/** Reads code and digits liberally; both are looked at, so that everything wrong is said at once. */
export function readLookUp(
  code: string,
  digits: string,
): Result<{ code: string; last4: string }, readonly TypedWrong[]> {
  const readCode = readDossierCode(code);
  const readDigits = last4(digits);
  if (readCode && readDigits) return ok({ code: readCode, last4: readDigits });
  return fail([...(readCode ? [] : (['code'] as const)), ...(readDigits ? [] : (['digits'] as const))]);
}

/** The dossier code in what a receipt's QR code holds: the code alone, or inside a link or other text. */
export function codeInScan(text: string): string | null {
  if (text.length > 2_000) return null;
  const inside = /[HGD\d][\dHGD.]{2,17}-\d{6,8}-\d{3,7}/i.exec(text)?.[0];
  return readDossierCode(text) ?? (inside ? readDossierCode(inside) : null);
}

/** A dossier in the list. */
export interface ListedDossier {
  code: string;
  title: string;
  status: { code: number; name: string };
  asOf: string;
  /** Kept on this phone. */
  followed: boolean;
}

const urgency: Record<PlainStatus, number> = {
  supplement: 0,
  pay: 0,
  finished: 1,
  other: 2,
  going: 2,
  waiting: 2,
  stopped: 3,
};

/**
 * Followed dossiers and the citizen's own as one list, one row a code, the fresher news winning: the citizen's
 * turn first, then the latest change.
 */
export function mergeRows(
  followed: readonly Omit<ListedDossier, 'followed'>[],
  own: readonly Omit<ListedDossier, 'followed'>[],
): ListedDossier[] {
  const rows = new Map<string, ListedDossier>();
  for (const row of followed) rows.set(row.code, { ...row, followed: true });
  for (const row of own) {
    const kept = rows.get(row.code);
    if (!kept || kept.asOf <= row.asOf) rows.set(row.code, { ...row, followed: kept !== undefined });
  }
  const rank = ({ status }: ListedDossier) => urgency[ruleOf(status.code).plain];
  return [...rows.values()].sort((a, b) => rank(a) - rank(b) || (a.asOf < b.asOf ? 1 : -1));
}

/**
 * Which of two to show: what the portal says now, or the copy on the phone. The copy stands in for a bare status
 * only while nothing has changed since.
 */
export function bestOf(live: Dossier | null, kept: Dossier | null): Dossier | null {
  if (!live || !kept) return live ?? kept;
  return live.view === 'status' && kept.view === 'full' && kept.asOf === live.asOf ? kept : live;
}

/** Minutes to wait before another try, at least one; null when the portal told nothing. */
export const waitMinutes = (seconds: number | undefined): number | null =>
  seconds === undefined ? null : Math.max(1, Math.ceil(seconds / 60));
