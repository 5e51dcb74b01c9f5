import type { DossierRecord, Wire } from '../domain/records';
import { type Owner, people } from './people';
import { type Planted, planted } from './stage';

/** National status codes in the portal's own words (DongBoHoSoMC). */
export const statusNames: Readonly<Record<number, string>> = {
  1: 'Mới đăng ký',
  2: 'Được tiếp nhận',
  3: 'Không được tiếp nhận',
  4: 'Đang xử lý',
  5: 'Yêu cầu bổ sung giấy tờ',
  6: 'Yêu cầu thực hiện nghĩa vụ tài chính',
  7: 'Công dân yêu cầu rút hồ sơ',
  8: 'Dừng xử lý',
  9: 'Đã xử lý xong',
  10: 'Đã trả kết quả',
};

/** A status by its code. */
export const status = (code: number): Wire['DossierStatus'] => ({ code, name: statusNames[code] ?? '' });

/** A dossier of a made-up person; it opens with the last four digits of that person's phone. */
export function plantDossier(owner: Owner, facts: DossierRecord['facts']): Planted {
  const { full_name, phone } = people[owner];
  const events = facts.events ?? [];
  const last = events[events.length - 1];
  return planted('dossiers', facts.code, {
    owner,
    applicant: full_name,
    phone_last4: phone.slice(-4),
    updated_at: last?.at ?? facts.submitted_at ?? '',
    facts,
  });
}
