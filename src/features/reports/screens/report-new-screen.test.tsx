import { cleanup, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fail, ok } from '../../../lib/result';
import { createFakePlatform } from '../../../platform/fake';
import { photoFile } from '../photos/testing/pictures';
import { openRoom } from '../testing/room';

// The page of a test has no pictures: a decoder and a canvas that make small ones stand in the browser's place.
beforeEach(() => {
  vi.stubGlobal('createImageBitmap', async () => ({ width: 400, height: 300, close: () => undefined }));
  const canvas = HTMLCanvasElement.prototype;
  vi.spyOn(canvas, 'getContext').mockImplementation(() =>
    Object.create({ fillRect: vi.fn(), drawImage: vi.fn() }),
  );
  vi.spyOn(canvas, 'toBlob').mockImplementation((done) => done(photoFile('small')));
});
afterEach(cleanup);

const button = (name: string | RegExp) => screen.findByRole('button', { name });
const onward = async (user: ReturnType<typeof userEvent.setup>) => user.click(await button('Tiếp tục'));
const receiptFor = (key: string) => ({
  id: 'HP261121-0001',
  key,
  received_at: '2026-11-21T09:44:00+07:00',
  office: 'Ủy ban nhân dân phường mẫu',
  expected_at: '2026-11-27T17:00:00+07:00',
  provisional: true,
  photos: 0,
  watch_token: 'mau',
});
/** A portal that takes everything and remembers each report that came. */
function takingPortal() {
  const sent: unknown[] = [];
  const answers = (call: string, { body, header }: { body?: unknown; header?: unknown }) => {
    if (call !== 'post /reports') return undefined;
    sent.push(body);
    const key =
      typeof header === 'object' && header && 'Idempotency-Key' in header ? header['Idempotency-Key'] : '';
    return receiptFor(String(key));
  };
  return { sent, answers };
}

async function answerPlace(user: ReturnType<typeof userEvent.setup>) {
  await user.click(await screen.findByRole('radio', { name: /^Nhập phường/ }));
  await user.type(await screen.findByLabelText(/^Phường, xã, đặc khu/), 'le chan');
  await user.click(await screen.findByRole('radio', { name: /^Phường Lê Chân/ }));
  await user.type(screen.getByLabelText(/^Tên đường hoặc ngõ/), 'Tô Hiệu');
}
async function answerWhat(user: ReturnType<typeof userEvent.setup>) {
  await user.type(await screen.findByLabelText(/^Kể ngắn gọn/), 'Nắp cống vỡ');
  await user.click(screen.getByRole('radio', { name: /^Đường, vỉa hè/ }));
}

test('a citizen reports without photos, presses twice, and one report arrives; back sends nothing again', async () => {
  const user = userEvent.setup();
  const { sent, answers } = takingPortal();
  const { where, platform } = openRoom({ path: '/reports/new', state: { fresh: true }, answers });
  await onward(user);
  await answerPlace(user);
  await onward(user);
  await answerWhat(user);
  await onward(user);
  await user.dblClick(await button('Gửi phản ánh'));
  expect(await screen.findByRole('heading', { name: 'Đã gửi phản ánh' })).toBeTruthy();
  expect(screen.getByText('HP261121-0001')).toBeTruthy();
  expect(screen.getByText('17:00, Thứ Sáu, 27/11/2026')).toBeTruthy();
  expect(where.address).toBe('/reports/HP261121-0001');
  expect(sent).toHaveLength(1);
  expect(sent[0]).toMatchObject({ category: 'road', text: 'Nắp cống vỡ', place: { street: 'Tô Hiệu' } });
  expect(await platform.store.keys('reports/draft/')).toEqual([]);
  where.goBack();
  await waitFor(() => expect(where.address).toBe('/reports'));
  expect(sent).toHaveLength(1);
});

test('each question says what is missing, on top and at the field, and keeps what was answered', async () => {
  const user = userEvent.setup();
  openRoom({ path: '/reports/new?step=place', state: { fresh: true } });
  await onward(user);
  await onward(user);
  expect(screen.getByRole('alert').textContent).toContain('Hãy chọn một cách chỉ chỗ');
  await user.click(screen.getByRole('radio', { name: /^Nhập phường/ }));
  await user.type(await screen.findByLabelText(/^Tên đường/), 'Tô Hiệu');
  await onward(user);
  expect(screen.getAllByText('Hãy chọn phường, xã hoặc đặc khu')).toHaveLength(2);
  expect(screen.getByLabelText(/^Tên đường/)).toHaveProperty('value', 'Tô Hiệu');
});

test('a draft survives closing the app at any question, with its photo', async () => {
  const user = userEvent.setup();
  const platform = createFakePlatform({ pickPhotos: [ok([photoFile('a')])] });
  const first = openRoom({ path: '/reports/new', state: { fresh: true }, platform });
  await user.click(await button('Chụp ảnh'));
  expect(await screen.findByText('1 trong 5 ảnh')).toBeTruthy();
  await onward(user);
  await answerPlace(user);
  await screen.findByText(/Đừng thoát ra|Đã tự lưu/);
  first.unmount();
  openRoom({ path: '/reports/new?step=place', platform });
  expect(await screen.findByLabelText(/^Tên đường/)).toHaveProperty('value', 'Tô Hiệu');
  await onward(user);
  expect(await screen.findByRole('heading', { name: 'Có chuyện gì?' })).toBeTruthy();
});

test.each([
  ['denied', 'Bạn chưa cho biết vị trí.'],
  ['timeout', 'Tìm vị trí quá lâu.'],
  ['unsupported', 'Máy này không cho biết vị trí được.'],
] as const)('a position that is %s leaves the way by typing', async (why, sentence) => {
  const user = userEvent.setup();
  openRoom({ path: '/reports/new', state: { fresh: true }, overrides: { position: [fail(why)] } });
  await onward(user);
  await user.click(await screen.findByRole('radio', { name: /^Vị trí của tôi/ }));
  await onward(user);
  await user.click(await button('Cho biết vị trí'));
  expect(await screen.findByText(sentence)).toBeTruthy();
  expect(screen.getByLabelText(/^Phường, xã, đặc khu/)).toBeTruthy();
});

test.each([
  ['inside the city is confirmed first', true, 'Chuyện xảy ra ở Phường Lê Chân, phải không?'],
  ['outside the city says so', false, 'Vị trí của bạn nằm ngoài thành phố.'],
])('a position %s', async (_, inside, sentence) => {
  const user = userEvent.setup();
  const place = {
    latitude: 20.85,
    longitude: 106.68,
    inside,
    unit: inside ? { code: '11407', name: 'Phường Lê Chân' } : null,
  };
  openRoom({ path: '/reports/new', state: { fresh: true }, answers: () => place });
  await onward(user);
  await user.click(await screen.findByRole('radio', { name: /^Vị trí của tôi/ }));
  await onward(user);
  await user.click(await button('Cho biết vị trí'));
  expect(await screen.findByText(sentence)).toBeTruthy();
});

test('each file that is no photo is refused in its own words, the others stay', async () => {
  const user = userEvent.setup();
  const files = [photoFile('a'), new Blob(['xin chào'])];
  openRoom({ path: '/reports/new', state: { fresh: true }, overrides: { pickPhotos: [ok(files)] } });
  await user.click(await button('Chọn ảnh có sẵn'));
  expect(await screen.findByText('Tệp này không phải ảnh.')).toBeTruthy();
  expect(screen.getByText('1 trong 5 ảnh')).toBeTruthy();
  await user.click(await button('Bỏ ảnh 1'));
  expect(await screen.findByText(/^Chưa có ảnh/)).toBeTruthy();
});

test('on a full phone the words stay on the screen and the citizen is told', async () => {
  const user = userEvent.setup();
  const platform = createFakePlatform();
  const full = { ...platform, store: { ...platform.store, set: async () => fail('full' as const) } };
  openRoom({ path: '/reports/new', state: { fresh: true }, platform: full });
  await onward(user);
  await answerPlace(user);
  await onward(user);
  await answerWhat(user);
  expect((await screen.findByText(/^Máy hết chỗ, chưa lưu/)).textContent).toContain('vẫn còn');
  await onward(user);
  await user.click(await button('Gửi phản ánh'));
  expect(await screen.findByText('Câu trả lời còn nguyên')).toBeTruthy();
  expect(screen.getByText('Nắp cống vỡ')).toBeTruthy();
});

test('changing an answer comes back to the check', async () => {
  const user = userEvent.setup();
  const { where, platform } = openRoom({ path: '/reports/new', state: { fresh: true } });
  await onward(user);
  await answerPlace(user);
  await onward(user);
  await answerWhat(user);
  await onward(user);
  await user.click(await screen.findByRole('link', { name: 'Sửa: Ở đâu' }));
  await user.type(await screen.findByLabelText(/^Gần chỗ nào/), 'Cổng chợ');
  await onward(user);
  await waitFor(() => expect(where.address).toBe('/reports/new?step=check'));
  expect(screen.getByText(/Tô Hiệu, Cổng chợ, Phường Lê Chân/)).toBeTruthy();
  expect(await platform.store.keys('reports/draft/')).toHaveLength(1);
});
