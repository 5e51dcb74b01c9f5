import { type CoreProcedure, paper, unpublished } from './core';
import { agencies, desks, onlyIf, remark } from './published-sources';

const taxFacts = {
  field: 'Thuế',
  life_events: ['viec-lam'],
  local: false,
  publisher: agencies.finance,
  levels: ['province', 'commune'],
  online: 'full',
  channels: ['online', 'counter', 'post'],
  places: [desks.tax, desks.portal, desks.post],
  fees: [unpublished],
} satisfies Partial<CoreProcedure>;

/** Taxes of people and household businesses. */
export const tax: readonly CoreProcedure[] = [
  {
    ...taxFacts,
    code: '1.008498',
    name: 'Đăng ký thuế lần đầu đối với người nộp thuế là cá nhân, người phụ thuộc',
    title: 'Đăng ký mã số thuế cá nhân, người phụ thuộc',
    summary: 'Đăng ký thuế lần đầu cho cá nhân hoặc người phụ thuộc.',
    who: 'Cá nhân có thu nhập, hộ kinh doanh, người phụ thuộc.',
    words: 'mst, mã số thuế, đăng ký người phụ thuộc, giảm trừ gia cảnh',
    audience: 'both',
    times: [{ span: { value: 3, unit: 'working_day' } }],
    papers: [
      paper('Tờ khai đăng ký thuế', 'mẫu theo từng trường hợp'),
      onlyIf('Không có quốc tịch Việt Nam', 'Bản sao hộ chiếu còn hiệu lực'),
      remark('Công dân Việt Nam dùng số định danh cá nhân làm mã số thuế.'),
    ],
    steps: ['Điền tờ khai.', 'Nộp qua nơi trả lương hoặc tự nộp.', 'Nhận thông báo mã số thuế.'],
    legal: [
      { number: '56/2024/QH15' },
      { number: '38/2019/QH14', title: 'Luật Quản lý thuế 2019' },
      { number: '373/2025/NĐ-CP' },
      { number: '66.16/2026/NQ-CP' },
    ],
    results: ['Thông báo mã số thuế', 'Giấy chứng nhận đăng ký thuế'],
    related: ['2.002233', '1.011022'],
    decision: { number: '1109/QĐ-BTC', date: '2026-05-08' },
  },
  {
    ...taxFacts,
    code: '1.011022',
    name: 'Khai thuế đối với hộ kinh doanh, cá nhân kinh doanh',
    title: 'Khai thuế hộ kinh doanh',
    summary: 'Khai doanh thu và thuế của hộ, cá nhân kinh doanh.',
    who: 'Hộ kinh doanh, cá nhân kinh doanh.',
    words:
      'thuế khoán, thuế hộ kinh doanh, khai thuế bán hàng, thuế quán ăn, thuế bán hàng online, tờ khai 01/cnkd, bỏ thuế khoán',
    audience: 'both',
    times: [{ span: { value: 1, unit: 'month' } }],
    time_note:
      'Cổng ghi 1 tháng cho việc khai theo phương pháp kê khai. Cơ quan thuế không trả kết quả riêng.',
    papers: [
      onlyIf('Không phải nộp thuế', 'Thông báo doanh thu trong năm', 'mẫu 01/TKN-CNKD'),
      onlyIf('Phải nộp thuế', 'Tờ khai thuế', 'mẫu 01/CNKD'),
      onlyIf('Lần khai đầu của năm', 'Thông báo số tài khoản, ví điện tử', 'mẫu 01/BK-STK'),
    ],
    steps: ['Tính doanh thu trong kỳ.', 'Nộp tờ khai hoặc thông báo.', 'Nộp tiền thuế nếu phải nộp.'],
    legal: [
      { number: '108/2025/QH15', title: 'Luật Quản lý thuế 2025' },
      { number: '68/2026/NĐ-CP' },
      { number: '118/2025/NĐ-CP' },
      { number: '18/2026/TT-BTC' },
    ],
    results: ['Không có giấy kết quả'],
    related: ['1.010337', '1.001612'],
    decision: { number: '1272/QĐ-BTC', date: '2026-05-26' },
  },
  {
    ...taxFacts,
    code: '1.007689',
    name: 'Khai thuế đối với cá nhân cho thuê bất động sản trực tiếp khai thuế với cơ quan thuế',
    title: 'Khai thuế cho thuê nhà',
    summary: 'Khai thuế của người cho thuê nhà, đất, mặt bằng.',
    who: 'Cá nhân cho thuê bất động sản tự khai thuế.',
    words: 'thuế cho thuê nhà, cho thuê phòng trọ, cho thuê mặt bằng, thuế nhà trọ',
    audience: 'citizen',
    times: [{ span: { value: 1, unit: 'month' } }],
    time_note: 'Cơ quan thuế không trả kết quả riêng.',
    papers: [
      paper('Tờ khai thuế cho thuê bất động sản', 'mẫu 01/BĐS'),
      paper('Bảng kê chi tiết bất động sản', 'mẫu 01/BK-BĐS'),
    ],
    steps: ['Ghi tiền thuê theo hợp đồng.', 'Nộp tờ khai.', 'Nộp tiền thuế nếu phải nộp.'],
    legal: [
      { number: '108/2025/QH15', title: 'Luật Quản lý thuế 2025' },
      { number: '68/2026/NĐ-CP' },
      { number: '141/2026/NĐ-CP' },
      { number: '118/2025/NĐ-CP' },
    ],
    results: ['Không có giấy kết quả'],
    related: ['1.011022'],
    decision: { number: '1272/QĐ-BTC', date: '2026-05-26' },
  },
];
