import type { City, Hotline } from './types';

const numbering = 'National telephone numbering plan';
const portalHost = 'dichvucong.gov.vn';

/** Calls for danger, the same in the whole country. */
export const emergency: readonly Hotline[] = [
  { phone: '113', name: { vi: 'Công an', en: 'Police' }, source: numbering },
  { phone: '114', name: { vi: 'Cứu hỏa, cứu nạn', en: 'Fire and rescue' }, source: numbering },
  { phone: '115', name: { vi: 'Cấp cứu', en: 'Ambulance' }, source: numbering },
  { phone: '111', name: { vi: 'Bảo vệ trẻ em', en: 'Child protection' }, source: numbering },
];

/** The national portal, where every dossier is filed since 1 July 2025. */
export const nationalPortal: City['nationalPortal'] = {
  name: 'Cổng Dịch vụ công quốc gia',
  hotline: {
    phone: '18001096',
    name: { vi: 'Cổng Dịch vụ công quốc gia', en: 'National Public Service Portal' },
    source: portalHost,
  },
  home: `https://${portalHost}/`,
};

/**
 * The hosts known from public facts: filing and paying both happen at the national portal. A city whose
 * payments run elsewhere adds its own host, which only the owner knows.
 */
export const nationalHosts: readonly string[] = [portalHost];

/**
 * Complaints (Luật Khiếu nại 02/2011/QH13) and denunciations (Luật Tố cáo 25/2018/QH14) have their own procedure
 * and are received by the citizen reception office (Luật Tiếp công dân 42/2013/QH13), never as a field report.
 */
export const complaintsNote: City['complaints']['note'] = {
  vi: 'Khiếu nại, tố cáo không gửi ở đây. Hãy đến nơi tiếp công dân, hoặc gửi đơn tới cơ quan có thẩm quyền.',
  en: 'Complaints and denunciations are not sent here. Go to the citizen reception office or write to the body in charge.',
};
