const source = { name: 'Cổng Dịch vụ công quốc gia' };
const asOf = '2026-07-18T00:00:00+07:00';

/** A row of the index as the portal sends it. */
export const wireRow = (code: string, title: string) => ({
  code,
  name: title,
  title,
  levels: ['commune'],
  online: 'full',
  time: { value: 7.5, unit: 'working_day' },
  fee: { kind: 'not_published' },
  field: 'Hộ tịch',
  life_events: ['co-con-nho'],
  audience: 'citizen',
  local: false,
  words: '',
});

type WireRow = ReturnType<typeof wireRow> & { channels?: string[]; replaces?: string[]; choices?: object[] };

const shared = ['levels', 'online', 'time', 'fee', 'field', 'life_events', 'audience', 'channels'] as const;

/** An index of these rows as the portal sends it. */
export const wireIndex = (rows: readonly WireRow[]) => ({
  as_of: asOf,
  source,
  values: Object.fromEntries(shared.map((key) => [key, rows.map((row) => row[key] ?? null)])),
  columns: {
    code: rows.map(({ code }) => code),
    name: rows.map(({ name }) => name),
    title: rows.map(({ title }) => title),
    words: rows.map(({ words }) => words),
    local: rows.map(({ local }) => Number(local)),
    asked: rows.map(() => 0),
    ...Object.fromEntries(shared.map((key) => [key, rows.map((_, at) => at)])),
  },
  replaces: Object.fromEntries(rows.flatMap(({ code, replaces }) => (replaces ? [[code, replaces]] : []))),
  choices: Object.fromEntries(rows.flatMap(({ code, choices }) => (choices ? [[code, choices]] : []))),
});

/** Two rows for most tests. */
export const wireRows = [
  wireRow('1.001193', 'Khai sinh cho con'),
  wireRow('1.004873', 'Giấy xác nhận tình trạng hôn nhân'),
];

/** Their index. */
export const wireCatalogue = wireIndex(wireRows);

/** A service as the portal sends it. */
export const wireService = {
  ...wireRow('1.001193', 'Khai sinh cho con'),
  summary: 'Để con có giấy khai sinh.',
  who: 'Cha hoặc mẹ.',
  channels: ['online', 'counter'],
  times: [{ span: { value: 1, unit: 'working_day' } }],
  fees: [{ channel: null, kind: 'not_published' }],
  papers: [
    { name: 'Tờ khai', remark: false },
    { name: 'Giấy chứng sinh', remark: false },
  ],
  steps: ['Nộp giấy tờ.'],
  places: ['Trung tâm Phục vụ hành chính công phường, xã'],
  legal: [{ number: '60/2014/QH13' }],
  results: ['Giấy khai sinh'],
  publisher: { code: 'G15', name: 'Bộ Tư pháp' },
  related: ['1.004873'],
  source,
  as_of: asOf,
  filing_url: 'https://dichvucong.gov.vn/',
};
