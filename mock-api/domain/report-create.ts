import { ok } from '../../src/lib/result';
import { secret } from './code';
import { canonical, sha256 } from './digest';
import { officeOf } from './home-unit';
import type { ReportRecord, Wire } from './records';
import { type Ruled, refuse } from './refusal';
import { type Checked, checkPhotosHeld, checkReport } from './report-intake';
import { nextReportId } from './serial';
import type { Ground, Setting, Tx } from './setting';
import { later, reached, toDay, toTime } from './time';
import { workingTimeAfter } from './working-time';

/** How long a key may stay claimed without a report: whoever claimed it has died meanwhile. */
const claimSeconds = 30;

/** The receipt of a report; the same for every asking. */
function receiptOf({ facts, key, watch_token }: ReportRecord): Wire['ReportReceipt'] {
  const { id, received_at, office, expected_at, provisional, photos } = facts;
  return { id, key, received_at, office, expected_at, provisional, photos: photos.length, watch_token };
}

/** Whether a claim without a report is over; one from the future was made before the clock was set back. */
const isStale = ({ clock }: Setting, claimedAt: string): boolean =>
  reached(toTime(later(new Date(claimedAt), claimSeconds)), clock()) || !reached(claimedAt, clock());

/** The receipt behind a key; 409 while the report is still being taken in, 404 when whoever took it in has died. */
export async function receiptByKey(
  tx: Tx,
  setting: Setting,
  key: string,
): Promise<Ruled<Wire['ReportReceipt']>> {
  const claim = await tx.get('report_keys', key);
  if (claim && !claim.report && !isStale(setting, claim.claimed_at)) return refuse('conflict');
  const record = claim?.report ? await tx.get('reports', claim.report) : null;
  return record ? ok(receiptOf(record)) : refuse('missing');
}

/** Claims a key for one body. Gives the receipt when that body arrived before, null when it is ours to take in. */
async function claim(tx: Tx, setting: Setting, key: string, body: string) {
  const held = await tx.get('report_keys', key);
  if (held && held.body !== body) return refuse('key-reused');
  if (held?.report) return receiptByKey(tx, setting, key);
  if (held && !isStale(setting, held.claimed_at)) return refuse('conflict');
  await tx.put('report_keys', key, { body, report: null, claimed_at: toTime(setting.clock()) });
  return ok(null);
}

async function takeIn(
  tx: Tx,
  setting: Setting,
  { key, body, citizen, report, checked }: Intake,
): Promise<Ruled<Wire['ReportReceipt']>> {
  // Whoever claimed the key after we were thought dead may have been faster.
  const held = await tx.get('report_keys', key);
  if (held?.report || held?.body !== body)
    return held?.body === body ? receiptByKey(tx, setting, key) : refuse('key-reused');
  const { unit, category } = checked;
  const received_at = toTime(setting.clock());
  const office = officeOf(unit);
  const within = category.answers_within;
  const id = await nextReportId(tx, setting.city, toDay(setting.clock()));
  const record: ReportRecord = {
    owner: citizen,
    key,
    watch_token: secret(setting.random),
    ...(report.contact ? { contact_phone: report.contact.phone } : {}),
    facts: {
      id,
      status: 'received',
      status_name: 'Đã tiếp nhận',
      category: category.code,
      category_name: category.name,
      text: report.text,
      place: report.place,
      unit_name: unit.name,
      photos: report.photos,
      office,
      received_at,
      expected_at: within ? workingTimeAfter(received_at, within.value) : null,
      provisional: true,
      events: [{ at: received_at, title: 'Đã tiếp nhận', office }],
    },
  };
  await tx.put('reports', id, record);
  await tx.put('watches', record.watch_token, { kind: 'report', ref: id });
  await tx.put('report_keys', key, { body, report: id, claimed_at: received_at });
  return ok(receiptOf(record));
}

interface Intake {
  key: string;
  body: string;
  citizen: string | null;
  report: Wire['NewReport'];
  checked: Checked;
}

/**
 * Takes a report in, once for each key: the key is claimed first, so that a second sender meets 409 while the
 * first is under way, and the report is written together with its key, so that an answer lost is found again.
 */
export async function createReport(
  ground: Ground,
  { key, citizen, report }: Pick<Intake, 'key' | 'citizen' | 'report'>,
): Promise<Ruled<Wire['ReportReceipt']>> {
  const body = await sha256(canonical(report));
  const checked = checkReport(ground, report);
  if (!checked.ok) return checked;
  const claimed = await ground.store.transact(async (tx) => {
    const held = await checkPhotosHeld(tx, report.photos);
    return held.ok ? claim(tx, ground, key, body) : held;
  });
  if (!claimed.ok || claimed.value) return claimed.ok ? ok(claimed.value) : claimed;
  const intake = { key, body, citizen, report, checked: checked.value };
  return ground.store.transact((tx) => takeIn(tx, ground, intake));
}
