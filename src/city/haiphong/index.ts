import type { City, CityUnit } from '../types';
import { complaintsNote, emergency, nationalHosts, nationalPortal } from '../vietnam';
import { mark, motif } from './mark';

/** Settings of Hải Phòng. What is null is known to the owner only and is shown as missing. */
export const haiphong: City = {
  key: 'haiphong',
  name: 'Hải Phòng',
  fullName: 'Thành phố Hải Phòng',
  mark,
  motif,
  province: { code: '31', orgId: 'H24', name: 'Thành phố Hải Phòng' },
  neighbourhood: {
    ward: 'tổ dân phố',
    commune: 'thôn',
    tab: { vi: 'Tổ dân phố', en: 'My area' },
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
  box: [106.124, 20.123, 107.744, 21.238],
  centre: { name: 'Trung tâm Phục vụ hành chính công thành phố Hải Phòng', address: null, phone: null },
};

export { haiphong as city };

/** The city's units; a table of its own, loaded when a screen needs it. */
export const loadUnits = async (): Promise<readonly CityUnit[]> => (await import('./units')).units;

/** Where the units' offices are, by the unit's code; loaded when a screen needs it. */
export const loadOffices = async (): Promise<ReadonlyMap<string, string>> =>
  (await import('./offices')).offices;
