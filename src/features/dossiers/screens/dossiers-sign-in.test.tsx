import { cleanup, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, test } from 'vitest';
import { createFakePlatform } from '../../../platform/fake';
import { createMemoryStore } from '../../../platform/store/memory';
import type { SignInWay } from '../../../ui';
import { openRoom, scriptedPortal } from '../testing/stand';

afterEach(cleanup);

const offers = () => screen.queryAllByRole('button', { name: 'Đăng nhập bằng Zalo' });

test('an offer to sign in stands once the phone has told what it follows: another screen would lose her tap', async () => {
  let tell: (keys: string[]) => void = () => undefined;
  const told = new Promise<string[]>((resolve) => {
    tell = resolve;
  });
  const store = { ...createMemoryStore(), keys: () => told };
  const way: SignInWay = { ask: async () => 'denied', openSettings: () => undefined, over: () => false };
  openRoom('/dossiers', scriptedPortal({}, false).portal, createFakePlatform({ store }), 'vi', way);
  // Long enough for the portal to have said that nobody is signed in.
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect(offers()).toEqual([]);
  tell([]);
  await waitFor(() => expect(offers()).toHaveLength(1));
  for (const offer of offers()) await userEvent.click(offer);
  expect(await screen.findByText(/chưa đồng ý trong Zalo/)).toBeDefined();
});
