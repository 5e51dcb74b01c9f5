import { workingTimeAfter } from '../domain/working-time';
import { plantDossier, status } from './dossier';
import type { Owner } from './people';
import type { Planted, Stage } from './stage';

/** Hải Phòng's own land procedures (2670/QĐ-UBND, 2026-07-13) have shorter limits than the nation's. */
const procedures = ({ city }: Stage) =>
  city.province.orgId === 'H24'
    ? {
        split: { code: '1.115614', name: 'Tách thửa đất, hợp thửa đất', days: 7.5 },
        exchange: { code: '1.115613', days: 3 },
      }
    : {
        split: { code: '1.012784', name: 'Tách thửa hoặc hợp thửa đất', days: 12 },
        exchange: { code: '1.012783', days: 15 },
      };

/** A split of a plot that came back with three defects at once; the portal's own date leaves the pause out. */
export function threeDefects(stage: Stage, owner: Owner, code: string): Planted {
  const { split } = procedures(stage);
  const received_at = stage.at(-8, '10:20');
  const back = stage.at(-3, '16:40');
  return plantDossier(owner, {
    code,
    procedure: { code: split.code, name: split.name, title: 'Tách thửa đất' },
    status: status(5),
    channel: 'online',
    office: { name: stage.landOffice },
    submitted_at: stage.at(-8, '08:15'),
    received_at,
    limit: { value: split.days, unit: 'working_day' },
    pauses: [{ from: back, to: null, why: 'Chờ bạn bổ sung giấy tờ' }],
    promised_at: workingTimeAfter(received_at, split.days),
    finished_at: null,
    supplement_due: stage.day(5),
    defects: [
      {
        paper: 'Đơn đề nghị (Mẫu số 27)',
        wrong: 'Thiếu chữ ký của vợ hoặc chồng.',
        fix: 'Ký thêm rồi chụp lại trang 2.',
      },
      {
        paper: 'Bản vẽ tách thửa (Mẫu số 28)',
        wrong: 'Ảnh mờ, không đọc được số đo.',
        fix: 'Chụp lại rõ, đủ bốn góc.',
      },
      {
        paper: 'Giấy chứng nhận (sổ đỏ)',
        wrong: 'Thiếu trang 3 và trang 4.',
        fix: 'Chụp thêm hai trang này.',
      },
    ],
    events: [
      { at: stage.at(-8, '08:15'), title: 'Đã nộp trực tuyến', status: 1 },
      { at: received_at, title: 'Đã tiếp nhận', office: stage.city.centre.name, status: 2 },
      { at: stage.at(-7, '08:30'), title: 'Đang kiểm tra giấy tờ', office: stage.landOffice, status: 4 },
      { at: back, title: 'Cần bổ sung 3 giấy tờ', office: stage.landOffice, status: 5 },
    ],
    next_steps: ['Đo đạc, cập nhật sổ', 'Trả kết quả'],
  });
}

/** An exchange of a land certificate that goes its way. */
export function underWay(stage: Stage, owner: Owner, code: string): Planted {
  const { exchange } = procedures(stage);
  const received_at = stage.at(-2, '09:10');
  return plantDossier(owner, {
    code,
    procedure: {
      code: exchange.code,
      name: 'Cấp đổi Giấy chứng nhận quyền sử dụng đất, quyền sở hữu tài sản gắn liền với đất',
      title: 'Đổi sổ đỏ',
    },
    status: status(4),
    channel: 'counter',
    office: { name: stage.landOffice },
    submitted_at: stage.at(-2, '08:50'),
    received_at,
    limit: { value: exchange.days, unit: 'working_day' },
    pauses: [],
    promised_at: workingTimeAfter(received_at, exchange.days),
    finished_at: null,
    events: [
      { at: stage.at(-2, '08:50'), title: 'Đã nộp tại quầy', office: stage.city.centre.name, status: 1 },
      { at: received_at, title: 'Đã tiếp nhận', office: stage.city.centre.name, status: 2 },
      { at: stage.at(-1, '14:00'), title: 'Đang kiểm tra sổ', office: stage.landOffice, status: 4 },
    ],
    next_steps: ['Ký giấy mới', 'Trả kết quả'],
  });
}
