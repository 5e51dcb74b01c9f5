import type { DossierRecord } from '../domain/records';
import { workingTimeAfter } from '../domain/working-time';
import { plantDossier, status, statusNames } from './dossier';
import { inWords, type Planted, type Stage } from './stage';

type Facts = DossierRecord['facts'];

const procedure = { code: '1.004222', name: 'Đăng ký thường trú', title: 'Đăng ký thường trú' };

const codeOf = (stage: Stage, serial: number) => stage.code(`99-261101-${9000 + serial}`);

function common(stage: Stage, serial: number): Facts {
  const submitted_at = stage.at(-4, '08:00');
  const received_at = stage.at(-4, '09:30');
  return {
    code: codeOf(stage, serial),
    procedure,
    status: status(4),
    channel: (['online', 'counter', 'post'] as const)[serial % 3] ?? 'online',
    office: { name: stage.ward },
    submitted_at,
    received_at,
    limit: { value: 7, unit: 'working_day' },
    pauses: [],
    promised_at: workingTimeAfter(received_at, 7),
    finished_at: null,
    events: [
      { at: submitted_at, title: 'Đã nộp', status: 1 },
      { at: received_at, title: 'Đã tiếp nhận', office: stage.ward, status: 2 },
    ],
    next_steps: ['Xem xét', 'Trả kết quả'],
  };
}

const unreceived = { received_at: null, promised_at: null };
/** Nothing is promised any more once it is over. */
const over = { promised_at: null };
const nothingNext: string[] = [];

/** What sets each national status apart from a dossier under way. */
const differences = (stage: Stage): Readonly<Record<number, Partial<Facts>>> => ({
  1: { ...unreceived, events: [{ at: stage.at(-4, '08:00'), title: 'Đã nộp', status: 1 }] },
  3: { ...unreceived, finished_at: stage.at(-3, '09:00'), next_steps: ['Nộp lại đúng nơi bạn đang ở.'] },
  5: {
    pauses: [{ from: stage.at(-2, '10:00'), to: null, why: 'Chờ bạn bổ sung giấy tờ' }],
    supplement_due: stage.day(5),
    defects: [{ paper: 'Giấy tờ về chỗ ở', wrong: 'Ảnh bị mờ.', fix: 'Chụp lại ở nơi đủ sáng.' }],
  },
  6: { pauses: [{ from: stage.at(-2, '10:00'), to: null, why: 'Chờ bạn nộp phí tại quầy' }] },
  7: { ...over, finished_at: stage.at(-2, '10:00'), next_steps: nothingNext },
  8: { ...over, finished_at: stage.at(-2, '10:00'), next_steps: ['Hỏi nơi nhận hồ sơ để biết lý do.'] },
  9: { ...over, finished_at: stage.at(-1, '10:00'), next_steps: ['Đến quầy nhận kết quả'] },
  10: { ...over, finished_at: stage.at(-2, '10:00'), next_steps: nothingNext },
});

function ofStatus(stage: Stage, code: number): Facts {
  const base = common(stage, code);
  const told = {
    at: stage.at(-1, '10:00'),
    title: statusNames[code] ?? '',
    office: stage.ward,
    status: code,
  };
  const events = code > 2 ? [...(base.events ?? []), told] : base.events;
  return { ...base, status: status(code), ...(events ? { events } : {}), ...differences(stage)[code] };
}

function late(stage: Stage): Facts {
  const received_at = stage.at(-12, '09:30');
  return {
    ...common(stage, 11),
    submitted_at: stage.at(-12, '08:00'),
    received_at,
    // Seven working days are over; the apology names the new day.
    promised_at: stage.at(3, '17:00'),
    apology: `Chúng tôi xin lỗi vì hồ sơ bị trễ. Hẹn lại ${inWords(stage.day(3))}.`,
    events: [
      { at: stage.at(-12, '08:00'), title: 'Đã nộp', status: 1 },
      { at: received_at, title: 'Đã tiếp nhận', office: stage.ward, status: 2 },
      { at: stage.at(-4, '16:30'), title: 'Đã gửi phiếu xin lỗi', office: stage.ward, status: 4 },
    ],
  };
}

/**
 * Dossiers to look up, one for each national status 1 to 10, a late one (9011) and one whose status is on no
 * list (9042). All open with the digits 0009.
 */
export function plantSamples(stage: Stage): Planted[] {
  const unknown = { code: 42, name: 'Đang luân chuyển liên thông' };
  const all = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10].map((code) => ofStatus(stage, code));
  return [...all, late(stage), { ...common(stage, 42), status: unknown }].map((facts) =>
    plantDossier('mau', facts),
  );
}
