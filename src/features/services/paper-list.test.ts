import { expect, test } from 'vitest';
import { spoken } from './aloud';
import { generalPapers } from './answers';
import { paperText } from './paper-list';
import { samplePaper, sampleService, sampleTime } from './testing/sample';
import { words } from './words';

const service = {
  ...sampleService,
  times: [
    ...sampleService.times,
    sampleTime({ span: { value: 9, unit: 'day' }, only: 'Nhờ người khác làm thay' }),
  ],
};
const cases = new Set(['Nhờ người khác làm thay']);
const today = '2026-11-21';

test('the list to send says what is needed, what is ready, where, how much, how long, and the link', () => {
  const [first] = generalPapers(service);
  const text = paperText(
    { service, cases, ticked: new Set(first ? [first.key] : []), link: 'https://zalo.me/s/1', today },
    words.vi,
    'vi',
  );
  expect(text.split('\n')).toEqual([
    'Khai sinh cho con',
    'Trường hợp của bạn: Nhờ người khác làm thay',
    '',
    'Cần chuẩn bị:',
    '- Giấy chứng sinh',
    '- Giấy ủy quyền',
    '',
    'Đã có:',
    '- Tờ khai',
    '',
    'Ở đâu? Trung tâm Phục vụ hành chính công phường, xã',
    'Hết bao nhiêu? Cổng không công bố mức phí',
    'Bao lâu? 9 ngày, tính cả ngày nghỉ',
    'Mã thủ tục: 1.001193',
    'https://zalo.me/s/1',
  ]);
});

test('what is read aloud are the answers of her case, in pieces of one breath', () => {
  const long = {
    ...service,
    papers: [...service.papers, samplePaper({ name: 'Giấy tờ '.repeat(200).trim() })],
  };
  const pieces = spoken(long, cases, today);
  expect(pieces).toContain('Trường hợp của bạn: Nhờ người khác làm thay.');
  expect(pieces).toContain('Giấy ủy quyền');
  expect(pieces).toContain('Bao lâu? 9 ngày, tính cả ngày nghỉ.');
  expect(Math.max(...pieces.map(({ length }) => length))).toBeLessThanOrEqual(200);
  expect(spoken(service, new Set(), today)).not.toContain('Giấy ủy quyền');
});
