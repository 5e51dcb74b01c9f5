import { type CoreProcedure, paper, unpublished } from './core';
import { agencies, desks, onlyIf } from './published-sources';

const socialInsuranceFacts = {
  field: 'Bảo hiểm xã hội',
  local: false,
  publisher: agencies.home,
  decision: { number: '863/QĐ-BNV', date: '2025-08-07' },
  audience: 'citizen',
  levels: ['province'],
  online: 'partial',
  channels: ['online', 'counter', 'post'],
  places: [desks.insurance, desks.portal, desks.post],
  fees: [unpublished],
} satisfies Partial<CoreProcedure>;

/** Funeral grants and survivors' benefits of social insurance. */
export const survivors: readonly CoreProcedure[] = [
  {
    ...socialInsuranceFacts,
    code: '1.014177',
    name: 'Hưởng trợ cấp mai táng',
    title: 'Mai táng phí của bảo hiểm xã hội',
    summary: 'Tiền mai táng khi người đóng hoặc hưởng bảo hiểm xã hội qua đời.',
    who: 'Thân nhân hoặc người lo mai táng.',
    words: 'mai táng phí, tiền ma chay, tiền tuất, tiền chôn cất, người hưởng lương hưu mất',
    times: [{ span: { value: 10, unit: 'working_day' } }],
    time_note: 'Nộp trong 90 ngày kể từ ngày mất.',
    papers: [
      paper('Tờ khai của thân nhân hoặc người lo mai táng'),
      paper('Giấy chứng tử hoặc trích lục khai tử', 'bản sao'),
      onlyIf('Người mất chưa hưởng lương hưu', 'Sổ bảo hiểm xã hội'),
    ],
    steps: ['Đăng ký khai tử trước.', 'Nộp tờ khai và giấy tờ.', 'Nhận quyết định và tiền.'],
    legal: [
      { number: '41/2024/QH15', title: 'Luật Bảo hiểm xã hội 2024' },
      { number: '158/2025/NĐ-CP' },
      { number: '159/2025/NĐ-CP' },
    ],
    results: ['Quyết định hưởng trợ cấp mai táng'],
    related: ['1.014178', '1.014179', '1.000656'],
    life_events: ['nguoi-than-qua-doi'],
  },
  {
    ...socialInsuranceFacts,
    code: '1.014178',
    name: 'Hưởng trợ cấp tuất hằng tháng',
    title: 'Tiền tuất hằng tháng',
    summary: 'Trợ cấp hằng tháng cho thân nhân của người đóng bảo hiểm đã mất.',
    who: 'Thân nhân đủ điều kiện như con nhỏ, cha mẹ già.',
    words: 'tiền tuất, tử tuất, trợ cấp cho con khi bố mẹ mất, tuất hàng tháng',
    times: [{ span: { value: 10, unit: 'working_day' } }],
    papers: [
      paper('Tờ khai của thân nhân'),
      paper('Giấy chứng tử hoặc trích lục khai tử', 'bản sao'),
      onlyIf('Người mất chưa hưởng lương hưu', 'Sổ bảo hiểm xã hội'),
      onlyIf('Thân nhân suy giảm khả năng lao động', 'Biên bản giám định y khoa'),
      onlyIf('Mất do tai nạn lao động', 'Biên bản điều tra tai nạn'),
    ],
    steps: [
      'Chọn hưởng hằng tháng hoặc một lần.',
      'Nộp hồ sơ trong 90 ngày từ ngày mất.',
      'Nhận quyết định và tiền hằng tháng.',
    ],
    legal: [
      { number: '41/2024/QH15', title: 'Luật Bảo hiểm xã hội 2024' },
      { number: '159/2025/NĐ-CP' },
      { number: '158/2025/NĐ-CP' },
    ],
    results: ['Quyết định hưởng trợ cấp tuất hằng tháng'],
    related: ['1.014179', '1.014177'],
    life_events: ['viec-lam'],
  },
  {
    ...socialInsuranceFacts,
    code: '1.014179',
    name: 'Hưởng trợ cấp tuất một lần',
    title: 'Tiền tuất một lần',
    summary: 'Trợ cấp một lần cho thân nhân của người đóng bảo hiểm đã mất.',
    who: 'Thân nhân không hưởng hoặc không chọn hưởng hằng tháng.',
    words: 'tuất một lần, tử tuất 1 lần, nhận bảo hiểm của người mất',
    times: [{ span: { value: 10, unit: 'working_day' } }],
    papers: [
      paper('Tờ khai của thân nhân'),
      paper('Giấy chứng tử hoặc trích lục khai tử', 'bản sao'),
      onlyIf('Người mất chưa hưởng lương hưu', 'Sổ bảo hiểm xã hội'),
      onlyIf('Mất do tai nạn lao động', 'Biên bản điều tra tai nạn'),
    ],
    steps: [
      'Thống nhất người đứng khai.',
      'Nộp hồ sơ trong 90 ngày từ ngày mất.',
      'Nhận quyết định và tiền.',
    ],
    legal: [
      { number: '41/2024/QH15', title: 'Luật Bảo hiểm xã hội 2024' },
      { number: '159/2025/NĐ-CP' },
      { number: '158/2025/NĐ-CP' },
    ],
    results: ['Quyết định hưởng trợ cấp tuất một lần'],
    related: ['1.014178', '1.014177'],
    life_events: ['viec-lam'],
  },
];
