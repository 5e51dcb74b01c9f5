import { type CoreProcedure, paper } from './core';
import { places, publishers } from './people-sources';

/** Bodies that publish these procedures, with their codes at the national portal. */
export const agencies = {
  ...publishers,
  city: { code: 'H24', name: 'UBND Thành phố Hải Phòng' },
  environment: { code: 'G10', name: 'Bộ Nông nghiệp và Môi trường' },
  finance: { code: 'G12', name: 'Bộ Tài chính' },
  home: { code: 'G09', name: 'Bộ Nội vụ' },
  health: { code: 'G18', name: 'Bộ Y tế' },
  culture: { code: 'G16', name: 'Bộ Văn hóa, Thể thao và Du lịch' },
  trade: { code: 'G02', name: 'Bộ Công thương' },
  evn: { code: '0100100079', name: 'Tập đoàn Điện lực Việt Nam' },
} satisfies Record<string, CoreProcedure['publisher']>;

/** Where papers are handed in. */
export const desks = {
  ward: places.ward,
  city: places.city,
  wardPolice: places.wardPolice,
  portal: 'Cổng Dịch vụ công quốc gia',
  post: 'Gửi qua bưu chính',
  insurance: 'Cơ quan bảo hiểm xã hội nơi ở hoặc nơi làm việc',
  tax: 'Cơ quan thuế nơi ở hoặc nơi có nhà đất',
  jobs: 'Trung tâm dịch vụ việc làm',
  power: 'Điện lực nơi dùng điện',
};

/** A paper to bring only in one case. */
export const onlyIf = (when: string, name: string, note?: string) => paper(name, note, { case: when });

/** Something to know about the papers, not a paper to bring. */
export const remark = (text: string) => paper(text, undefined, { remark: true });
