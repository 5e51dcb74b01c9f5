import { ok } from '../../src/lib/result';
import { secret } from './code';
import { maskName } from './mask';
import { type PageQuery, page } from './page';
import type { DossierRecord, Wire } from './records';
import { type Ruled, refuse } from './refusal';
import type { Setting, Tx } from './setting';
import { ours } from './source';
import { countWrong, mayTry } from './tries';

/** What the caller of `readDossier` can show for itself. */
export interface Proof {
  citizen: string | null;
  watchToken: string | null;
}

function fullView(setting: Setting, record: DossierRecord): Wire['Dossier'] {
  return { ...record.facts, view: 'full', applicant: maskName(record.applicant), ...ours(setting) };
}

/** Only what says nothing about a person. */
function statusView(setting: Setting, record: DossierRecord): Wire['Dossier'] {
  const { code, procedure, status, channel, office } = record.facts;
  return { code, view: 'status', procedure, status, channel, office, ...ours(setting) };
}

/** A dossier by its code and the last four digits of the phone given at filing. */
export async function lookUp(
  tx: Tx,
  setting: Setting,
  { code, phone_last4 }: Wire['DossierLookUp'],
): Promise<Ruled<Wire['WatchedDossier']>> {
  const may = await mayTry(tx, setting, code);
  if (!may.ok) return may;
  const record = await tx.get('dossiers', code);
  if (!record || record.phone_last4 !== phone_last4) {
    await countWrong(tx, setting, code);
    return refuse('missing');
  }
  await tx.delete('tries', code);
  const watch_token = secret(setting.random);
  await tx.put('watches', watch_token, { kind: 'dossier', ref: code });
  return ok({ dossier: fullView(setting, record), watch_token });
}

/** A dossier: everything to its owner or to a watch token, without either only its status. */
export async function readDossier(
  tx: Tx,
  setting: Setting,
  code: string,
  { citizen, watchToken }: Proof,
): Promise<Ruled<Wire['Dossier']>> {
  const record = await tx.get('dossiers', code);
  if (!record) return refuse('missing');
  const watch = watchToken ? await tx.get('watches', watchToken) : null;
  const watched = watch?.kind === 'dossier' && watch.ref === code;
  return ok(watched || record.owner === citizen ? fullView(setting, record) : statusView(setting, record));
}

/** The citizen's dossiers, the one that changed last first. */
export async function listDossiers(
  tx: Tx,
  setting: Setting,
  citizen: string,
  query: PageQuery,
): Promise<Ruled<Wire['DossierPage']>> {
  const all = await tx.list('dossiers');
  const own = all.map(({ value }) => value).filter(({ owner }) => owner === citizen);
  own.sort((a, b) => (a.updated_at < b.updated_at ? 1 : -1));
  const found = page(own, ({ facts }) => facts.code, query);
  if (!found.ok) return found;
  const { as_of, source } = ours(setting);
  const items = found.value.items.map(({ facts }) => {
    const { code, procedure, status } = facts;
    return { code, title: procedure.title ?? procedure.name, status, as_of };
  });
  return ok({ items, next_cursor: found.value.next_cursor, as_of, source });
}
