import type { Ground, Tx } from '../domain/setting';
import { feeOwed, feePaid } from './fees';
import { threeDefects, underWay } from './land';
import { plantNotices } from './notices';
import { plantPeople } from './people';
import { storyPhotos } from './photos';
import { plantReports } from './reports';
import { plantSamples } from './samples';
import { type Planted, type Stage, setStage } from './stage';

const stories = (stage: Stage): Planted[] => [
  ...plantPeople(stage),
  underWay(stage, 'tam', stage.code('26-261119-0233')),
  threeDefects(stage, 'tam', stage.code('26-261111-0418')),
  ...feeOwed(stage, 'tam', stage.code('47-261117-0093'), 'phimaucuabatam0000000093'),
  threeDefects(stage, 'bon', stage.code('26-261111-0417')),
  ...feeOwed(stage, 'nam', stage.code('47-261117-0094'), 'phimaucuaconam0000000094'),
  ...feePaid(stage, 'nam', stage.code('47-261103-0031'), 'phimaucuaconam0000000031'),
  underWay(stage, 'sau', stage.code('26-261119-0234')),
  ...plantSamples(stage),
  ...plantNotices(stage),
];

/** Fees that someone began to pay, and their dossiers: a new day leaves them as they are. */
async function touched(tx: Tx): Promise<Set<string>> {
  const begun = (await tx.list('payments')).filter(({ value }) => value.attempt !== null);
  return new Set(
    begun.flatMap(({ id, value }) => [`payments ${id}`, `dossiers ${value.facts.dossier_code}`]),
  );
}

/**
 * Plants the stories once a day, so that they stay alive: on a new day they move along, while what citizens did
 * meanwhile stays.
 */
export async function plant(ground: Ground): Promise<void> {
  const stage = setStage(ground);
  const due = await ground.store.transact(async (tx) => (await tx.get('seed', 'day'))?.day !== stage.today);
  if (!due) return;
  const records = [...stories(stage), ...plantReports(stage, await storyPhotos())];
  await ground.store.transact(async (tx) => {
    const before = await tx.get('seed', 'day');
    if (before?.day === stage.today) return;
    const kept = await touched(tx);
    const free = ({ collection, id }: { collection: string; id: string }) => !kept.has(`${collection} ${id}`);
    for (const { collection, id } of (before?.records ?? []).filter(free)) await tx.delete(collection, id);
    for (const record of records.filter(free)) await record.put(tx);
    const ids = records.map(({ collection, id }) => ({ collection, id }));
    await tx.put('seed', 'day', { day: stage.today, records: ids });
  });
}
