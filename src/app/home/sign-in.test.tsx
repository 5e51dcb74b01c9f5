import { act, cleanup, fireEvent, render, screen } from '@testing-library/react';
import type { ReactNode } from 'react';
import { MemoryRouter } from 'react-router-dom';
// The client fetches it with its first request; here it is there.
import 'axios';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fail, ok } from '../../lib/result';
import { PlatformContext } from '../../platform/context';
import { createFakePlatform, type FakeOverrides } from '../../platform/fake';
import type { Refusal } from '../../platform/port';
import { StateRoot } from '../../state';
import { DoorContext } from '../door';
import { openParts } from '../open-parts';
import { News } from './news';

const attention = {
  items: [{ kind: 'payment', ref: 'mau', title: 'Lệ phí mẫu', amount: 24_000 }],
  next_cursor: null,
};
const portal = { sessions: 201, attention: 200 };
const asked: string[] = [];

/** The portal behind the real client and the real session. */
async function answerOf(request: Request): Promise<Response> {
  const path = new URL(request.url).pathname.replace(/^.*\/v1/, '');
  asked.push(path);
  const body: unknown =
    path === '/sessions'
      ? { token: 's', expires_at: '2999-01-01T00:00:00Z', citizen: { call_name: 'bà Tám', roles: [] } }
      : path === '/me/attention'
        ? attention
        : { items: [], next_cursor: null };
  const status = path === '/sessions' ? portal.sessions : path === '/me/attention' ? portal.attention : 200;
  const stranger = path === '/me/attention' && request.headers.get('Authorization') !== 'Bearer s';
  return Response.json(body, { status: stranger ? 401 : status });
}

beforeEach(() => {
  vi.stubGlobal('fetch', (input: RequestInfo | URL, init?: RequestInit) =>
    answerOf(new Request(input, init)),
  );
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  Object.assign(portal, { sessions: 201, attention: 200 });
  asked.length = 0;
});
afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

/** Lets time pass, and an answer of the portal come through the client. */
async function pass(ms = 0) {
  await act(() => vi.advanceTimersByTimeAsync(ms));
  await act(async () => {
    for (let turn = 0; turn < 30; turn++) await new Promise((done) => setImmediate(done));
  });
  await act(() => vi.advanceTimersByTimeAsync(0));
}

async function openHome(overrides: FakeOverrides) {
  const platform = createFakePlatform({ accessToken: [ok('')], ...overrides });
  const door = { platform, appId: 'mau', basePath: '/', ready: Promise.resolve() };
  const around = (children: ReactNode) => (
    <StateRoot>
      <DoorContext.Provider value={door}>
        <PlatformContext.Provider value={platform}>
          <MemoryRouter>{children}</MemoryRouter>
        </PlatformContext.Provider>
      </DoorContext.Provider>
    </StateRoot>
  );
  render(
    around(
      <>
        <h1 tabIndex={-1}>Trang chủ</h1>
        <News />
      </>,
    ),
  );
  await pass(50);
  return { ...platform, door };
}

const button = () => screen.getByRole('button', { name: /Đăng nhập bằng Zalo|Đang hỏi Zalo/ });
const press = async () => {
  fireEvent.click(button());
  await pass();
};
const named = (platform: Awaited<ReturnType<typeof openHome>>, name: string) =>
  platform.calls.filter((call) => call.name === name).length;

test('signed out, she reads what signing in is for before she taps, and nothing was asked of her', async () => {
  const platform = await openHome({});
  expect(screen.getByText(/Đăng nhập để xem hồ sơ và khoản phí/)).toBeDefined();
  expect(screen.getByText(/không phải xác minh danh tính/)).toBeDefined();
  expect(named(platform, 'signIn')).toBe(0);
  expect(asked).not.toContain('/me/attention');
});

test('after the tap the session opens, the home fills, and the focus is on its heading', async () => {
  await openHome({});
  await press();
  await pass(50);
  expect(screen.getByText(/Lệ phí mẫu/)).toBeDefined();
  expect(screen.queryByRole('button', { name: /Zalo/ })).toBeNull();
  expect(document.activeElement).toBe(screen.getByRole('heading', { level: 1 }));
  expect(asked.filter((path) => path === '/sessions')).toHaveLength(1);
});

test.each<[Refusal, RegExp]>([
  ['denied', /chưa đồng ý trong Zalo/],
  ['cancelled', /đã dừng đăng nhập/],
  ['unsupported', /Zalo bản mới/],
  ['timeout', /Zalo chưa trả lời/],
  ['limited', /quá nhiều lần/],
  ['failed', /Zalo gặp trục trặc/],
])('%s has its own sentence, and she can tap again', async (refusal, sentence) => {
  await openHome({ signIn: [fail(refusal), ok('zalo')] });
  await press();
  expect(screen.getByRole('status').textContent).toMatch(sentence);
  await press();
  await pass(50);
  expect(screen.getByText(/Lệ phí mẫu/)).toBeDefined();
});

test('who denied it can open the settings, and once she allows it there, coming back signs her in', async () => {
  const platform = await openHome({ accessToken: [ok(''), ok('zalo')], signIn: [fail('denied')] });
  await press();
  fireEvent.click(screen.getByRole('button', { name: 'Mở cài đặt quyền' }));
  expect(named(platform, 'openSettings')).toBe(1);
  platform.tell.resumed();
  await pass(50);
  expect(screen.getByText(/Lệ phí mẫu/)).toBeDefined();
});

test('a portal that does not take her says so', async () => {
  portal.sessions = 401;
  await openHome({});
  await press();
  expect(screen.getByRole('status').textContent).toMatch(/Cổng chưa nhận/);
});

test('a question that was closed without a choice does not hold her: the button works again', async () => {
  const platform = await openHome({
    signIn: () =>
      named(platform, 'signIn') > 1 ? Promise.resolve(ok('zalo')) : new Promise(() => undefined),
  });
  await press();
  await press();
  expect(named(platform, 'signIn')).toBe(1);
  await pass(5_000);
  expect(button().getAttribute('aria-busy')).toBe('true');
  await pass(10_000);
  expect(screen.getByRole('status').textContent).toMatch(/Không thấy hộp hỏi thì chạm lại/);
  await press();
  await pass(50);
  expect(screen.getByText(/Lệ phí mẫu/)).toBeDefined();
});

test('a session that the portal takes back tells so, hides what was hers, and offers to sign in again', async () => {
  const { door } = await openHome({ accessToken: [ok('zalo')] });
  expect(screen.getByText(/Lệ phí mẫu/)).toBeDefined();
  Object.assign(portal, { sessions: 401, attention: 401 });
  await openParts(door).cache.invalidateQueries();
  await pass(50);
  expect(screen.getByRole('status').textContent).toMatch(/Phiên đăng nhập đã hết/);
  expect(screen.queryByText(/Lệ phí mẫu/)).toBeNull();
  expect(asked.filter((path) => path === '/sessions')).toHaveLength(2);
  Object.assign(portal, { sessions: 201, attention: 200 });
  await press();
  await pass(50);
  expect(screen.getByText(/Lệ phí mẫu/)).toBeDefined();
});

test('a host that is silent at the start is asked once more in the background, then no more', async () => {
  const platform = await openHome({ accessToken: () => new Promise(() => undefined) });
  expect(screen.getAllByRole('status').length).toBeGreaterThan(0);
  await pass(8_000);
  expect(button()).toBeDefined();
  expect(named(platform, 'accessToken')).toBe(1);
  await pass(10 * 60_000);
  expect(named(platform, 'accessToken')).toBe(2);
});
