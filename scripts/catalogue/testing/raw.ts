/** A record as the national portal publishes it, made up; `change` replaces parts. */
export const raw = (code: string, name: string, change: Readonly<Record<string, unknown>> = {}) => ({
  code,
  name,
  fields: [{ code: 'T01', name: 'Lĩnh vực mẫu' }],
  levels: ['xa'],
  full_online: false,
  offline_only: false,
  publisher: { code: 'G00', name: 'Bộ mẫu' },
  decision: { number: '1/QĐ-MAU', date: '2026-01-02' },
  audience: ['Công dân Việt Nam'],
  life_event_groups: ['viec-lam'],
  agencies: { executing: 'Ủy ban nhân dân cấp xã', authority: '', coordinating: '', receiving_address: '' },
  time: { value: 3.5, unit: 'working_day' },
  cases: [],
  methods: [method('truc_tuyen'), method('truc_tiep')],
  documents: [{ case: '', name: 'Tờ khai', originals: 1, copies: 0, is_note: false }],
  steps: [{ name: '', text: '- Nộp hồ sơ.\n- Nhận kết quả.' }],
  conditions: 'không',
  legal: [{ number: '1/2026/NĐ-MAU', title: 'Nghị định mẫu' }],
  results: [{ code: 'KQ', name: 'Giấy xác nhận' }],
  updated: '2026-03-04',
  scope: 'national',
  ...change,
});

/** One way to hand in, as it is published. */
export const method = (channel: string, change: Readonly<Record<string, unknown>> = {}) => ({
  channel,
  time: { value: 3.5, unit: 'working_day' },
  note: '',
  fees: [{ type: 'phi', kind: 'not_published', amount: null, currency: null, note: '' }],
  ...change,
});

/** A record of Hải Phòng. */
export const ofCity = (code: string, name: string, change: Readonly<Record<string, unknown>> = {}) =>
  raw(code, name, { scope: 'local:H24', publisher: { code: 'H24', name: 'Thành phố mẫu' }, ...change });
