import { cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useEffect } from 'react';
import { MemoryRouter } from 'react-router-dom';
import { afterEach, describe, expect, test } from 'vitest';
import { App } from 'zmp-ui';
import { fail } from '../../../lib/result';
import { PlatformContext } from '../../../platform/context';
import { createFakePlatform, type FakePlatform } from '../../../platform/fake';
import { type SignedIn, StateRoot, useCitizen } from '../../../state';
import { NeighbourhoodScreen } from './neighbourhood-screen';

afterEach(cleanup);

function SignIn({ as }: { as: SignedIn }) {
  const [, set] = useCitizen();
  useEffect(() => set(as), [as, set]);
  return null;
}

function open(platform: FakePlatform, as: SignedIn = null) {
  render(
    <StateRoot>
      <PlatformContext.Provider value={platform}>
        <MemoryRouter>
          <App>
            <SignIn as={as} />
            <NeighbourhoodScreen />
          </App>
        </MemoryRouter>
      </PlatformContext.Provider>
    </StateRoot>,
  );
}

const child = /dưới 14 tuổi/;

describe('the neighbourhood', () => {
  test('anyone can use it without signing in', () => {
    open(createFakePlatform());
    expect(screen.getByRole('heading', { level: 1, name: 'Tổ dân phố' })).toBeDefined();
    expect(screen.getByText(/Không cần đăng nhập/)).toBeDefined();
  });

  test('who looks after a neighbourhood is greeted with its name', async () => {
    open(createFakePlatform(), {
      callName: 'bác Mẫu',
      isLeader: true,
      neighbourhood: 'Tổ dân phố 12 (ví dụ)',
    });
    expect(await screen.findByText('Chào bác Mẫu')).toBeDefined();
    expect(screen.getByText(/Tổ dân phố 12/)).toBeDefined();
  });

  test('a service is sent with words that were changed, and the link holds only its code', async () => {
    const platform = createFakePlatform();
    open(platform, { callName: 'bác Mẫu', isLeader: true, neighbourhood: 'Tổ dân phố 12 (ví dụ)' });
    await userEvent.click(screen.getByRole('button', { name: child }));
    const note = await screen.findByRole('textbox', { name: 'Lời gửi kèm' });
    await userEvent.clear(note);
    await userEvent.type(note, 'Mời bà con xem.');
    await userEvent.click(screen.getByRole('button', { name: 'Gửi qua Zalo' }));
    expect(platform.calls).toEqual([
      {
        name: 'share',
        args: [
          {
            title: 'Thẻ căn cước cho con dưới 14 tuổi',
            description: 'Mời bà con xem.',
            path: '/services/1.014062',
          },
        ],
      },
    ]);
  });

  test('where it cannot be sent, copying is offered', async () => {
    open(createFakePlatform({ share: [fail('unsupported')] }));
    await userEvent.click(screen.getByRole('button', { name: child }));
    await userEvent.click(await screen.findByRole('button', { name: 'Gửi qua Zalo' }));
    expect(await screen.findByText(/Hãy chép lời gửi rồi dán/)).toBeDefined();
    expect(screen.getByRole('button', { name: /Chép lời gửi/ })).toBeDefined();
  });
});
