import { cleanup, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, test } from 'vitest';
import { createFakePlatform } from '../../platform/fake';
import { blankDraft } from './draft';
import { keepDraft } from './draft-store';
import { createPhotoBox } from './photos/photo-box';
import { bytesOf } from './photos/shrink';
import { photoFile } from './photos/testing/pictures';
import { toSending } from './sending';
import { openRoom } from './testing/room';

afterEach(cleanup);

/** Two windows show the same whole draft; the other one sends it first and takes the photo out of the drafts. */
async function sentElsewhere(words: string) {
  const platform = createFakePlatform();
  const draft = {
    ...blankDraft('mau', Date.UTC(2026, 10, 21)),
    way: 'typed' as const,
    unit: { code: '11407', name: 'Phường Lê Chân' },
    street: 'Tô Hiệu',
    text: 'Nắp cống vỡ, có hố sâu giữa đường.',
    category: { code: 'road', name: 'Đường sá' },
  };
  await keepDraft(platform.store, draft);
  const shrink = async (file: Blob) => ({ ok: true as const, value: await bytesOf(file) });
  const box = createPhotoBox({ store: platform.store, now: () => 0, shrink });
  await box.add('mau', photoFile('a'));
  const { outbox, where } = openRoom({ path: '/reports/new?step=check', platform });
  await screen.findByText('1 ảnh');
  const sending = toSending({ ...draft, text: words }, [await bytesOf(photoFile('a'))]);
  if (sending) await outbox.seal(sending);
  await box.clear('mau');
  await userEvent.setup().click(screen.getByRole('button', { name: 'Gửi phản ánh' }));
  return { where };
}

test('what another window just sent is not called a different report because its photo is gone', async () => {
  const { where } = await sentElsewhere('Nắp cống vỡ, có hố sâu giữa đường.');
  await waitFor(() => expect(where.address).toBe('/reports/waiting'));
});

test('other words than those that another window sent are kept, and the citizen is asked', async () => {
  const { where } = await sentElsewhere('Cây đổ chắn ngang đường.');
  expect(await screen.findByText('Bản trước đã được gửi')).toBeTruthy();
  expect(where.address).toContain('/reports/new');
});
