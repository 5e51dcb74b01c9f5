/** A service that neighbours often send each other. */
export interface SharedService {
  code: string;
  /** What a neighbour would call it. */
  title: { vi: string; en: string };
  /** Who it is for, to stand after "bà con". */
  whom: { vi: string; en: string };
}

/** Codes of the national portal (snapshot of 2026-07-18); titles and words are ours, no count of use is published. */
export const oftenShared: readonly SharedService[] = [
  {
    code: '1.014062',
    title: { vi: 'Thẻ căn cước cho con dưới 14 tuổi', en: 'Identity card for a child under 14' },
    whom: { vi: 'có con dưới 14 tuổi', en: 'with children under 14' },
  },
  {
    code: '3.000228',
    title: { vi: 'Lên VNeID mức 2', en: 'VNeID level 2' },
    whom: { vi: 'chưa có VNeID mức 2', en: 'without VNeID level 2' },
  },
  {
    code: '1.004194',
    title: { vi: 'Đăng ký tạm trú', en: 'Temporary residence' },
    whom: { vi: 'mới đến ở trọ hoặc cho thuê nhà', en: 'who moved in or let rooms' },
  },
  {
    code: '2.001159',
    title: { vi: 'Thông báo lưu trú khi có khách ngủ lại', en: 'Notice of overnight guests' },
    whom: { vi: 'có khách ngủ lại nhà', en: 'with overnight guests' },
  },
  {
    code: '1.001193',
    title: { vi: 'Khai sinh cho con', en: 'Birth registration' },
    whom: { vi: 'mới sinh con', en: 'with a newborn' },
  },
  {
    code: '1.000656',
    title: { vi: 'Khai tử cho người thân', en: 'Registering a death' },
    whom: { vi: 'có người thân qua đời', en: 'who lost a relative' },
  },
  {
    code: '2.000815',
    title: { vi: 'Chứng thực bản sao', en: 'Certified copies' },
    whom: { vi: 'cần sao y giấy tờ', en: 'who need certified copies' },
  },
];

/** The service of a code that came from outside (history state); null for anything else. */
export const sharedService = (code: unknown): SharedService | null =>
  oftenShared.find((service) => service.code === code) ?? null;

/** Longest text that is sent along; Zalo cuts longer ones. */
export const longestInvitation = 300;
