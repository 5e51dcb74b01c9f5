import type { Fee, Paper, Service, Time } from '../service';

/** A fee for tests. */
export const sampleFee = (change: Partial<Fee>): Fee => ({
  channel: null,
  kind: 'amount',
  amount: 10_000,
  currency: 'VND',
  per: null,
  note: null,
  ...change,
});

const paper = { note: null, only: null, originals: 0, copies: 0, remark: false };

/** A paper for tests, one original of it. */
export const samplePaper = (change: Partial<Paper> & { name: string }): Paper => ({
  ...paper,
  originals: 1,
  ...change,
});

/** A limit for tests. */
export const sampleTime = (change: Partial<Time>): Time => ({
  span: { value: 1, unit: 'working_day' },
  channel: null,
  only: null,
  note: null,
  ...change,
});

/** A service for tests. */
export const sampleService: Service = {
  code: '1.001193',
  name: 'Đăng ký khai sinh',
  title: 'Khai sinh cho con',
  summary: 'Để con có giấy khai sinh.',
  who: 'Cha hoặc mẹ. Ông bà làm thay được.',
  levels: ['commune'],
  online: 'partial',
  channels: ['online', 'counter'],
  times: [{ span: { value: 1, unit: 'working_day' }, channel: null, only: null, note: null }],
  timeNote: null,
  fees: [sampleFee({ kind: 'not_published', amount: null })],
  papers: [
    { ...paper, name: 'Tờ khai' },
    { ...paper, name: 'Giấy chứng sinh' },
    { ...paper, name: 'Giấy ủy quyền', only: 'Nhờ người khác làm thay' },
    { ...paper, name: 'Quầy có mẫu sẵn', remark: true },
  ],
  steps: ['Nộp giấy tờ.'],
  conditions: [],
  places: ['Trung tâm Phục vụ hành chính công phường, xã'],
  legal: [{ number: '60/2014/QH13', title: null }],
  results: ['Giấy khai sinh'],
  local: false,
  replaces: [],
  replacedBy: [],
  choices: [],
  publisher: 'Bộ Tư pháp',
  decision: null,
  updated: null,
  related: [],
  source: { name: 'Cổng Dịch vụ công quốc gia', url: null },
  asOf: '2026-07-18T00:00:00+07:00',
  filingUrl: 'https://dichvucong.gov.vn/',
};
