import { words } from '../../lib/vietnamese';
import type { ServiceRow } from './model';

/** A life event as the national portal groups its services. */
export interface LifeEvent {
  key: string;
  name: { vi: string; en: string };
}

/** The national portal's life events for citizens, in the order in which a life meets them. */
export const lifeEvents: readonly LifeEvent[] = [
  { key: 'co-con-nho', name: { vi: 'Có con nhỏ', en: 'Having a small child' } },
  { key: 'hoc-tap', name: { vi: 'Học tập', en: 'Learning' } },
  { key: 'viec-lam', name: { vi: 'Việc làm', en: 'Work and business' } },
  {
    key: 'cu-tru-va-giay-to-tuy-than',
    name: { vi: 'Cư trú và giấy tờ tùy thân', en: 'Residence and identity papers' },
  },
  { key: 'hon-nhan-va-gia-dinh', name: { vi: 'Hôn nhân và gia đình', en: 'Marriage and family' } },
  {
    key: 'dien-luc-nha-o-dat-dai',
    name: { vi: 'Điện lực, nhà ở, đất đai', en: 'Electricity, housing, land' },
  },
  { key: 'suc-khoe-va-y-te', name: { vi: 'Sức khỏe và y tế', en: 'Health' } },
  { key: 'phuong-tien-va-nguoi-lai', name: { vi: 'Phương tiện và người lái', en: 'Vehicles and drivers' } },
  { key: 'huu-tri', name: { vi: 'Hưu trí', en: 'Retirement' } },
  { key: 'nguoi-than-qua-doi', name: { vi: 'Người thân qua đời', en: 'A death in the family' } },
  { key: 'giai-quyet-khieu-kien', name: { vi: 'Giải quyết khiếu kiện', en: 'Complaints and disputes' } },
];

/** Chosen by us from what households meet most; no count of use is published by procedure. */
export const oftenNeededCodes: readonly string[] = [
  '1.001193',
  '2.000815',
  '1.004873',
  '1.004222',
  '1.004194',
  '1.014063',
  '1.000894',
  '1.001612',
  '3.000347',
  '1.000656',
];

/** Services that households often need, as far as the index has them. */
export const oftenNeeded = (rows: readonly ServiceRow[]): ServiceRow[] =>
  oftenNeededCodes.flatMap((code) => rows.find((row) => row.code === code) ?? []);

const spoken = (text: string) => words(text).join(' ');
// Read once: each key asks whether a life event is named.
const byName = new Map(
  lifeEvents.flatMap((event) => [
    [spoken(event.name.vi), event],
    [spoken(event.name.en), event],
  ]),
);

/** The life event that a query names in full, in either language; null for any other query. */
export const namedLifeEvent = (query: string): LifeEvent | null => byName.get(spoken(query)) ?? null;
