import { type CoreProcedure, paper } from './core';
import { securedTimeNote } from './land-notes';
import { securedLandFee } from './published-fees';
import { agencies, desks, onlyIf } from './published-sources';

const securedLandFacts = {
  field: 'Đăng ký biện pháp bảo đảm',
  life_events: ['viec-lam'],
  local: false,
  publisher: agencies.justice,
  decision: { number: '570/QĐ-BTP', date: '2026-02-06' },
  audience: 'both',
  online: 'partial',
  channels: ['online', 'counter', 'post'],
  legal: [{ number: '18/2026/NĐ-CP' }, { number: '99/2022/NĐ-CP' }],
  time_note: securedTimeNote,
  fees: [securedLandFee],
} satisfies Partial<CoreProcedure>;

/** Mortgages of land and houses. */
export const landPledge: readonly CoreProcedure[] = [
  {
    ...securedLandFacts,
    code: '1.011441',
    name: 'Đăng ký biện pháp bảo đảm bằng quyền sử dụng đất, tài sản gắn liền với đất',
    title: 'Thế chấp sổ đỏ vay vốn',
    summary: 'Đăng ký việc dùng nhà đất làm tài sản bảo đảm để vay ngân hàng.',
    who: 'Người vay hoặc bên cho vay.',
    words: 'cầm sổ đỏ, thế chấp sổ đỏ, vay ngân hàng bằng sổ đỏ, đăng ký thế chấp, giao dịch bảo đảm',
    levels: ['province', 'commune'],
    times: [{ span: { value: 3, unit: 'working_day' } }],
    papers: [
      paper('Phiếu yêu cầu đăng ký', 'mẫu số 01a'),
      paper('Hợp đồng thế chấp', 'có công chứng khi luật yêu cầu'),
      paper('Giấy chứng nhận', 'bản gốc'),
      onlyIf('Nhờ người khác làm', 'Giấy ủy quyền'),
    ],
    steps: [
      'Ký hợp đồng thế chấp với bên cho vay.',
      'Nộp phiếu yêu cầu, hợp đồng và sổ gốc.',
      'Nhận lại sổ đã ghi việc thế chấp.',
    ],
    places: ['Văn phòng Đăng ký đất đai hoặc chi nhánh', desks.ward, desks.portal, desks.post],
    results: ['Phiếu yêu cầu có xác nhận đăng ký', 'Sổ đã ghi thế chấp'],
    related: ['1.011443', '1.011442'],
  },
  {
    ...securedLandFacts,
    code: '1.011442',
    name: 'Đăng ký thay đổi biện pháp bảo đảm bằng quyền sử dụng đất, tài sản gắn liền với đất',
    title: 'Sửa nội dung thế chấp nhà đất',
    summary: 'Đăng ký thay đổi khi hợp đồng thế chấp có sửa đổi, bổ sung.',
    who: 'Người vay hoặc bên cho vay.',
    words: 'thay đổi thế chấp, rút bớt tài sản thế chấp, bổ sung tài sản thế chấp',
    levels: ['province'],
    times: [{ span: { value: 3, unit: 'working_day' } }],
    papers: [
      paper('Phiếu yêu cầu đăng ký thay đổi', 'mẫu số 02a'),
      paper('Văn bản sửa đổi hợp đồng thế chấp'),
      paper('Giấy chứng nhận', 'bản gốc'),
    ],
    steps: [
      'Lập văn bản sửa đổi hợp đồng.',
      'Nộp phiếu yêu cầu và giấy tờ.',
      'Nhận kết quả đã ghi thay đổi.',
    ],
    places: ['Văn phòng Đăng ký đất đai hoặc chi nhánh', desks.portal, desks.post],
    results: ['Phiếu yêu cầu có xác nhận thay đổi'],
    related: ['1.011443'],
  },
  {
    ...securedLandFacts,
    code: '1.011443',
    name: 'Xóa đăng ký biện pháp bảo đảm bằng quyền sử dụng đất, tài sản gắn liền với đất',
    title: 'Xóa thế chấp sổ đỏ',
    summary: 'Xóa dòng thế chấp trên sổ sau khi đã trả xong nợ.',
    who: 'Người vay hoặc bên cho vay.',
    words: 'giải chấp, xóa thế chấp, trả nợ ngân hàng lấy sổ, giải chấp sổ đỏ, rút sổ đỏ',
    levels: ['province'],
    times: [{ span: { value: 3, unit: 'working_day' } }],
    papers: [
      paper('Phiếu yêu cầu xóa đăng ký', 'mẫu số 03a'),
      paper('Văn bản đồng ý xóa của ngân hàng', 'hoặc xác nhận hợp đồng đã chấm dứt'),
      paper('Giấy chứng nhận', 'bản gốc'),
    ],
    steps: [
      'Lấy giấy xác nhận đã trả hết nợ của ngân hàng.',
      'Nộp phiếu yêu cầu và sổ gốc.',
      'Nhận lại sổ đã xóa thế chấp.',
    ],
    places: ['Văn phòng Đăng ký đất đai hoặc chi nhánh', desks.portal, desks.post],
    results: ['Phiếu yêu cầu có xác nhận xóa', 'Sổ đã xóa thế chấp'],
    related: ['1.115619', '1.011441'],
  },
];
