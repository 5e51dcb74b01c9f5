import { cleanup, screen } from '@testing-library/react';
import fc from 'fast-check';
import { afterEach, expect, test } from 'vitest';
import { createFakePlatform } from '../../platform/fake';
import { blankDraft, withoutOldPhone } from './draft';
import { keepDraft, readDraft } from './draft-store';
import { openRoom } from './testing/room';

afterEach(cleanup);

const day = 86_400_000;
const now = Date.UTC(2026, 10, 21, 2);
const written = (changedAt: number) => ({
  ...blankDraft('mau', changedAt),
  text: 'Nắp cống vỡ',
  phone: '0900000001',
  mayCall: true,
});

test('a draft keeps its phone number for 30 days, then loses it and the consent, and nothing else', () => {
  const young = written(now - 30 * day);
  expect(withoutOldPhone(young, now)).toBe(young);
  const old = written(now - 30 * day - 1);
  expect(withoutOldPhone(old, now)).toEqual({ ...old, phone: '', mayCall: false, phoneDropped: true });
  const none = { ...old, phone: '' };
  expect(withoutOldPhone(none, now)).toBe(none);
});

test('no draft older than 30 days has a phone number, and looking again changes nothing', () => {
  fc.assert(
    fc.property(fc.integer({ min: -40 * day, max: 400 * day }), (age) => {
      const draft = withoutOldPhone(written(now - age), now);
      expect(draft.phone === '').toBe(age > 30 * day);
      expect(withoutOldPhone(draft, now)).toBe(draft);
    }),
  );
});

test('the number is gone from the phone, not only from the screen', async () => {
  const { store } = createFakePlatform();
  await keepDraft(store, written(now - 31 * day));
  expect(await readDraft(store, 'mau', now)).toMatchObject({ phone: '', changedAt: now - 31 * day });
  expect(JSON.stringify(await store.get('reports/draft/mau'))).not.toContain('0900000001');
});

test('a draft from before this rule is still a draft', async () => {
  const { store } = createFakePlatform();
  const { phoneDropped: _, ...before } = written(now);
  await store.set('reports/draft/mau', { json: before });
  expect(await readDraft(store, 'mau', now)).toEqual(written(now));
});

test('whoever comes back after 30 days is told so before anything is sent', async () => {
  const platform = createFakePlatform();
  await keepDraft(platform.store, written(Date.now() - 31 * day));
  openRoom({ path: '/reports/new?step=check', platform });
  expect(await screen.findByText(/^Số điện thoại đã được xoá/)).toBeTruthy();
  expect(screen.queryByText(/0900/)).toBeNull();
});
