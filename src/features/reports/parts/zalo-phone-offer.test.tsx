import { cleanup, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, test } from 'vitest';
import { fail, ok, type Result } from '../../../lib/result';
import { createFakePlatform, type FakeOverrides } from '../../../platform/fake';
import type { Refusal } from '../../../platform/port';
import { ProblemError, type ProblemKind, problem } from '../../../portal';
import { askVi } from '../ask-words';
import { blankDraft } from '../draft';
import { keepDraft, readDraft } from '../draft-store';
import { openRoom } from '../testing/room';

afterEach(cleanup);

const get = 'Lấy số từ Zalo';
const field = () => screen.getByLabelText<HTMLInputElement>(/^Số điện thoại/);
const number = { phone: '0900000001' };

/** The third question of a draft whose words are written, on a phone with this host. */
async function atPhone(given: Partial<Parameters<typeof openRoom>[0]> & { overrides?: FakeOverrides } = {}) {
  const user = userEvent.setup();
  const { overrides, platform = createFakePlatform(overrides), ...parts } = given;
  await keepDraft(platform.store, { ...blankDraft('mau', Date.now()), text: 'Nắp cống vỡ' });
  const room = openRoom({ path: '/reports/new?step=what', answers: () => number, ...parts, platform });
  await screen.findByLabelText(/^Số điện thoại/);
  return { user, ...room };
}

/** A host that answers when the test says so. */
function slowHost() {
  const waiting: ((token: Result<string, Refusal>) => void)[] = [];
  const phoneToken = () => new Promise<Result<string, Refusal>>((resolve) => waiting.push(resolve));
  return {
    overrides: { phoneToken } satisfies FakeOverrides,
    say: () => waiting[0]?.(ok('mau')),
  };
}

test('Zalo fills the number to be looked over; nobody agreed to anything for the citizen', async () => {
  const { user, platform } = await atPhone();
  expect(screen.getByText(/^Khỏi phải gõ/)).toBeTruthy();
  expect(platform.calls.map(({ name }) => name)).not.toContain('phoneToken');
  await user.click(screen.getByRole('button', { name: get }));
  expect(await screen.findByText(/^Đã lấy số từ Zalo/)).toBeTruthy();
  expect(field().value).toBe('0900 000 001');
  expect(screen.getByRole('checkbox')).toHaveProperty('checked', false);
  expect(screen.queryByRole('button', { name: get })).toBeNull();
  expect(document.activeElement?.textContent).toContain('Đã lấy số từ Zalo');
  expect(screen.getByLabelText(/^Kể ngắn gọn/)).toHaveProperty('value', 'Nắp cống vỡ');
  await waitFor(async () => expect((await readDraft(platform.store, 'mau'))?.phone).toBe('0900 000 001'));
});

test('the number can be corrected, and removed together with the consent to it', async () => {
  const { user } = await atPhone();
  await user.click(screen.getByRole('button', { name: get }));
  await screen.findByText(/^Đã lấy số từ Zalo/);
  await user.click(screen.getByRole('checkbox'));
  await user.click(screen.getByRole('button', { name: 'Xoá số này' }));
  expect(field().value).toBe('');
  expect(document.activeElement).toBe(field());
  expect(screen.getByRole('checkbox')).toHaveProperty('checked', false);
  await user.click(screen.getByRole('button', { name: get }));
  await screen.findByText(/^Đã lấy số từ Zalo/);
  await user.type(field(), '{Backspace}2');
  expect(field().value).toBe('0900 000 002');
  expect(screen.queryByText(/^Đã lấy số từ Zalo/)).toBeNull();
});

async function staysForTyping(user: ReturnType<typeof userEvent.setup>) {
  expect(screen.getByText(/^Hãy gõ số vào ô trên/)).toBeTruthy();
  expect(screen.getByLabelText(/^Kể ngắn gọn/)).toHaveProperty('value', 'Nắp cống vỡ');
  await user.type(field(), '0900000009');
  expect(field().value).toBe('0900000009');
  expect(screen.queryByText(/^Hãy gõ số vào/)).toBeNull();
}

test.each<[Refusal, keyof typeof askVi.zaloPhone.refused]>([
  ['denied', 'denied'],
  ['cancelled', 'cancelled'],
  ['timeout', 'timeout'],
  ['limited', 'failed'],
  ['failed', 'failed'],
])(
  'when Zalo says "%s" it is told, can be tried again, and the number can be typed',
  async (why, sentence) => {
    const { user, portal } = await atPhone({ overrides: { phoneToken: [fail(why)] } });
    await user.click(screen.getByRole('button', { name: get }));
    expect(await screen.findByText(askVi.zaloPhone.refused[sentence])).toBeTruthy();
    expect(screen.getByRole('button', { name: get })).toBeTruthy();
    expect(portal.calls).not.toContain('post /exchanges/phone');
    await staysForTyping(user);
  },
);

test('a second "no" is told as one that Zalo may not ask about again', async () => {
  const { user } = await atPhone({ overrides: { phoneToken: [fail('denied')] } });
  await user.click(screen.getByRole('button', { name: get }));
  await screen.findByText(askVi.zaloPhone.refused.denied);
  await user.click(screen.getByRole('button', { name: get }));
  expect(await screen.findByText(askVi.zaloPhone.refused['denied-again'])).toBeTruthy();
  await staysForTyping(user);
});

test.each([fail('unsupported' as const), ok('')])(
  'a Zalo that has no number is not asked again',
  async (t) => {
    const { user } = await atPhone({ overrides: { phoneToken: [t] } });
    await user.click(screen.getByRole('button', { name: get }));
    expect(await screen.findByText(askVi.zaloPhone.refused.unsupported)).toBeTruthy();
    expect(screen.queryByRole('button', { name: get })).toBeNull();
    expect(document.activeElement?.textContent).toContain(askVi.zaloPhone.refused.unsupported);
    await staysForTyping(user);
  },
);

test.each<[ProblemKind, keyof typeof askVi.zaloPhone.refused]>([
  ['offline', 'offline'],
  ['slow', 'timeout'],
  ['signed-out', 'refused'],
  ['refused', 'refused'],
  ['busy', 'refused'],
])('when the portal is "%s" it is told, and the number can be typed', async (kind, sentence) => {
  const { user } = await atPhone({ answers: () => new ProblemError(problem(kind)) });
  await user.click(screen.getByRole('button', { name: get }));
  expect(await screen.findByText(askVi.zaloPhone.refused[sentence])).toBeTruthy();
  await staysForTyping(user);
});

test('what the citizen types while Zalo is asked stays', async () => {
  const { overrides, say } = slowHost();
  const { user, portal } = await atPhone({ overrides });
  await user.click(screen.getByRole('button', { name: get }));
  expect(screen.getByRole('button', { name: 'Đang lấy số từ Zalo' })).toBeTruthy();
  await user.type(field(), '09000');
  say();
  await waitFor(() => expect(portal.calls).toContain('post /exchanges/phone'));
  await user.type(field(), '00009');
  expect(field().value).toBe('0900000009');
});

test('a number that comes after the page was left does not slip into the report', async () => {
  const { overrides, say } = slowHost();
  const { user, portal, where, platform } = await atPhone({ overrides });
  await user.click(screen.getByRole('button', { name: get }));
  where.goBack();
  await waitFor(() => expect(where.address).toBe('/reports'));
  say();
  await waitFor(() => expect(portal.calls).toContain('post /exchanges/phone'));
  await user.click(document.body);
  expect((await readDraft(platform.store, 'mau'))?.phone).toBe('');
});

test('a browser without Zalo offers nothing, except where the pretend portal stands in', async () => {
  const browser = () => ({ ...createFakePlatform(), kind: 'browser' as const });
  await atPhone({ platform: browser() });
  expect(screen.queryByRole('button', { name: get })).toBeNull();
  cleanup();
  await atPhone({ platform: browser(), pretend: true });
  expect(await screen.findByRole('button', { name: get })).toBeTruthy();
});

test('in English too', async () => {
  const user = userEvent.setup();
  const platform = createFakePlatform({ phoneToken: [fail('cancelled')] });
  await keepDraft(platform.store, { ...blankDraft('mau', Date.now()), text: 'Manhole' });
  openRoom({ path: '/reports/new?step=what', platform, language: 'en' });
  await user.click(await screen.findByRole('button', { name: 'Get the number from Zalo' }));
  expect(await screen.findByText('You closed the question of Zalo.')).toBeTruthy();
});
