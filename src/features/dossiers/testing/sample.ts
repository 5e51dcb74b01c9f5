import type { Dossier } from '../dossier';

/** A made-up dossier for tests: received on Wednesday 11/11/2026, 7.5 working days, waiting for papers since the 19th. */
export const sample = (change: Partial<Dossier>): Dossier => ({
  code: 'H24.26-261111-0417',
  view: 'full',
  procedureCode: '1.115614',
  title: 'Tách thửa đất',
  officialName: 'Tách thửa hoặc hợp thửa đất',
  status: { code: 5, name: 'Yêu cầu bổ sung giấy tờ' },
  office: { name: 'Văn phòng đăng ký đất đai', phone: '02253000000' },
  submittedAt: '2026-11-11T08:15:00+07:00',
  receivedAt: '2026-11-11T10:20:00+07:00',
  limit: { value: 7.5, unit: 'working_day' },
  pauses: [{ from: '2026-11-18T16:40:00+07:00', to: null }],
  promisedAt: '2026-11-23T11:30:00+07:00',
  finishedAt: null,
  applicant: 'N*** V** Mẫu',
  defects: [],
  supplementDue: null,
  paymentId: null,
  events: [],
  nextSteps: [],
  apology: null,
  asOf: '2026-11-21T09:40:00+07:00',
  source: 'Cổng',
  ...change,
});
