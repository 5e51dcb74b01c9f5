import { workingTimeAfter } from '../domain/working-time';
import { plantDossier, status } from './dossier';
import { type Owner, people } from './people';
import { type Planted, planted, type Stage } from './stage';

// 2.000635: 8.000 đồng a copy, as published.
const copyFee = 8000;

const procedure = {
  code: '2.000635',
  name: 'Cấp bản sao Trích lục hộ tịch, bản sao Giấy khai sinh',
  title: 'Bản sao trích lục hộ tịch',
};

const fee = (stage: Stage, owner: Owner, copies: number, dossier_code: string, due: string | null) => ({
  owner,
  payer: people[owner].full_name,
  facts: {
    amount: copies * copyFee,
    lines: [{ name: 'Phí cấp bản sao trích lục hộ tịch', quantity: copies, unit_amount: copyFee }],
    payee: stage.ward,
    purpose: `Bản sao trích lục hộ tịch, ${copies} bản`,
    dossier_code,
    due,
  },
});

/** Three copies of an extract, waiting for 24.000 đồng. */
export function feeOwed(stage: Stage, owner: Owner, code: string, id: string): Planted[] {
  const received_at = stage.at(-4, '14:10');
  const asked = stage.at(-4, '15:00');
  return [
    planted('payments', id, { ...fee(stage, owner, 3, code, stage.day(2)), attempt: null, paid: null }),
    plantDossier(owner, {
      code,
      procedure,
      status: status(6),
      channel: 'online',
      office: { name: stage.ward },
      submitted_at: stage.at(-4, '13:20'),
      received_at,
      limit: { value: 1, unit: 'working_day' },
      pauses: [{ from: asked, to: null, why: 'Chờ bạn nộp phí' }],
      promised_at: workingTimeAfter(received_at, 1),
      finished_at: null,
      payment_id: id,
      events: [
        { at: stage.at(-4, '13:20'), title: 'Đã nộp trực tuyến', status: 1 },
        { at: received_at, title: 'Đã tiếp nhận', office: stage.ward, status: 2 },
        { at: asked, title: 'Chờ nộp phí 24.000 đồng', office: stage.ward, status: 6 },
      ],
      next_steps: ['Nộp phí', 'In và ký bản sao', 'Trả kết quả'],
    }),
  ];
}

/** One copy of an extract, paid and handed over. */
export function feePaid(stage: Stage, owner: Owner, code: string, id: string): Planted[] {
  const received_at = stage.at(-14, '08:40');
  const paidAt = stage.at(-14, '09:05');
  const number = 'BL00-0000001';
  return [
    planted('payments', id, {
      ...fee(stage, owner, 1, code, null),
      attempt: null,
      paid: { number, at: paidAt },
    }),
    plantDossier(owner, {
      code,
      procedure,
      status: status(10),
      channel: 'online',
      office: { name: stage.ward },
      submitted_at: stage.at(-14, '08:05'),
      received_at,
      limit: { value: 1, unit: 'working_day' },
      pauses: [],
      promised_at: workingTimeAfter(received_at, 1),
      finished_at: stage.at(-13, '10:00'),
      payment_id: id,
      events: [
        { at: stage.at(-14, '08:05'), title: 'Đã nộp trực tuyến', status: 1 },
        { at: received_at, title: 'Đã tiếp nhận', office: stage.ward, status: 2 },
        { at: paidAt, title: 'Đã nộp phí 8.000 đồng', office: stage.ward, status: 4 },
        { at: stage.at(-13, '10:00'), title: 'Đã ký bản sao', office: stage.ward, status: 9 },
        { at: stage.at(-13, '15:20'), title: 'Đã trả kết quả', office: stage.ward, status: 10 },
      ],
      next_steps: [],
    }),
  ];
}
