import { edit } from '../../../ui/icons/acts';
import type { IconShape } from '../../../ui/icons/icon';
import { help, home, identity, moon, people, shield, sun } from '../../../ui/icons/things';

/** A drawing for each life event. */
export const eventIcons: Readonly<Record<string, IconShape | undefined>> = {
  'co-con-nho': people,
  'hoc-tap': edit,
  'viec-lam': ['~M3.5 8.5h17v11h-17z', 'M8.5 8.5v-4h7v4M3.5 13.5h17'],
  'cu-tru-va-giay-to-tuy-than': identity,
  'hon-nhan-va-gia-dinh': ['~M12 20C0 11 5 2 12 8c7-6 12 3 0 12z'],
  'dien-luc-nha-o-dat-dai': home,
  'suc-khoe-va-y-te': shield,
  'phuong-tien-va-nguoi-lai': ['~M3.5 17v-4.5l2-6h13l2 6V17z', 'M3.5 12.5h17M6.5 17v2.5M17.5 17v2.5'],
  'huu-tri': sun,
  'nguoi-than-qua-doi': moon,
  'giai-quyet-khieu-kien': help,
};
