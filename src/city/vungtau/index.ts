import type { City, CityUnit } from '../types';
import { complaintsNote, emergency, nationalHosts, nationalPortal } from '../vietnam';
import { mark, motif } from './mark';

/** Settings of TP.HCM, khu vực Vũng Tàu. What is null is known to the owner only and is shown as missing. */
export const vungtau: City = {
  key: 'vungtau',
  name: 'Vũng Tàu',
  fullName: 'Thành phố Hồ Chí Minh, khu vực Vũng Tàu',
  mark,
  motif,
  province: { code: '79', orgId: 'H29', name: 'Thành phố Hồ Chí Minh' },
  neighbourhood: {
    ward: 'khu phố',
    commune: 'ấp',
    tab: { vi: 'Khu phố', en: 'My area' },
  },
  hotline: null,
  nationalPortal,
  emergency,
  complaints: { note: complaintsNote, url: null },
  paymentHosts: nationalHosts,
  filingHosts: nationalHosts,
  portalKeys: null,
  officialAccount: null,
  sharePicture: null,
  box: [106.088, 8.577, 107.572, 10.805],
  centre: { name: 'Trung tâm Phục vụ hành chính công thành phố Hồ Chí Minh', address: null, phone: null },
};

export { vungtau as city };

/** The area's units; a table of its own, loaded when a screen needs it. */
export const loadUnits = async (): Promise<readonly CityUnit[]> => (await import('./units')).units;

/** Where the units' offices are, by the unit's code; loaded when a screen needs it. */
export const loadOffices = async (): Promise<ReadonlyMap<string, string>> =>
  (await import('./offices')).offices;
