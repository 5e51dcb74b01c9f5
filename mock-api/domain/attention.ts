import { ok } from '../../src/lib/result';
import { type PageQuery, page } from './page';
import { feesOf } from './payments';
import type { DossierRecord, ReportRecord, Wire } from './records';
import type { Ruled } from './refusal';
import type { Setting, Tx } from './setting';
import { ours } from './source';
import { later, toTime } from './time';

type Item = Wire['Attention'];

const newsSeconds = 14 * 24 * 3600;

function ofDossier({ facts }: DossierRecord): Item[] {
  const title = facts.procedure.title ?? facts.procedure.name;
  if (facts.status.code === 9) return [{ kind: 'dossier_result', ref: facts.code, title }];
  if (facts.status.code !== 5) return [];
  const count = facts.defects?.length ?? 0;
  return [
    {
      kind: 'dossier_supplement',
      ref: facts.code,
      title,
      ...(count > 0 ? { count } : {}),
      ...(facts.supplement_due ? { due: facts.supplement_due } : {}),
    },
  ];
}

function ofReport({ facts }: ReportRecord, since: string): Item[] {
  const { id: ref, category_name: title, status, answer } = facts;
  if (status === 'needs_more') return [{ kind: 'report_supplement', ref, title }];
  if (answer && answer.at >= since) return [{ kind: 'report_answered', ref, title }];
  return [];
}

/** A page of what waits for a citizen: by its day, what has no day after it. A fee whose outcome is unknown waits for the bank. */
export async function listAttention(
  tx: Tx,
  setting: Setting,
  citizen: string,
  query: PageQuery,
): Promise<Ruled<Wire['AttentionPage']>> {
  const own = <T extends { value: { owner: string | null } }>({ value }: T) => value.owner === citizen;
  const dossiers = (await tx.list('dossiers')).filter(own).flatMap(({ value }) => ofDossier(value));
  const since = toTime(later(setting.clock(), -newsSeconds));
  const reports = (await tx.list('reports')).filter(own).flatMap(({ value }) => ofReport(value, since));
  const fees = (await feesOf(tx, setting, citizen))
    .filter(({ state }) => state === 'owed' || state === 'pending')
    .map(({ id, amount, purpose, due }): Item => {
      return { kind: 'payment', ref: id, title: purpose, amount, ...(due ? { due } : {}) };
    });
  const items = [...dossiers, ...fees, ...reports];
  items.sort((a, b) => ((a.due ?? '9') < (b.due ?? '9') ? -1 : (a.due ?? '9') > (b.due ?? '9') ? 1 : 0));
  const found = page(items, ({ kind, ref }) => `${kind} ${ref}`, query);
  return found.ok ? ok({ ...found.value, ...ours(setting) }) : found;
}
