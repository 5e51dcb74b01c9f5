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

/** The index as the portal sends it. */
export const wireCatalogue = {
  as_of: asOf,
  source,
  items: [wireRow('1.001193', 'Khai sinh cho con'), wireRow('1.004873', 'Giấy xác nhận tình trạng hôn nhân')],
};

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
