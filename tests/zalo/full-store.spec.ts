import { expect, type Page, test } from '@playwright/test';
import { createNativeStore } from '../../src/platform/store/native';
import type { NativeStorage } from '../../src/platform/store/native-index';
import { fillAll, step } from '../journeys/report-steps';
import { expectAccessibleHere, open, settled } from '../journeys/support';
import { phoneOf } from '../zalo-host/phone-of';
import { appId } from '../zalo-host/staged';
import { ails } from './broken-database';
import { draftWords, expectFollowed, follow, restart } from './kept-things';

test.describe.configure({ timeout: 180_000 });

/** Adds five photos that hardly shrink: every pixel is its own. */
async function addNoise(page: Page, seed: number) {
  const drawn = await page.evaluate((start) => {
    const canvas = document.createElement('canvas');
    canvas.width = 1024;
    canvas.height = 768;
    const pen = canvas.getContext('2d');
    if (!pen) throw new Error('no canvas');
    const pixels = pen.createImageData(1024, 768);
    let state = start;
    return [1, 2, 3, 4, 5].map(() => {
      for (let at = 0; at < pixels.data.length; at++) {
        state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
        pixels.data[at] = at % 4 === 3 ? 255 : state >> 16;
      }
      pen.putImageData(pixels, 0, 0);
      return canvas.toDataURL('image/jpeg', 0.9);
    });
  }, seed);
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Chọn ảnh có sẵn' }).click();
  const files = drawn.map((url, at) => ({
    name: `${at}.jpg`,
    mimeType: 'image/jpeg',
    buffer: Buffer.from(url.split(',')[1] ?? '', 'base64'),
  }));
  await (await chooser).setFiles(files);
  // Five are as many as a report takes; fewer only where one was refused.
  await expect(
    page
      .getByText(/^Mỗi phản ánh|^Máy hết chỗ nên/)
      .first()
      .or(page.getByRole('button', { name: 'Bỏ ảnh 5' })),
  ).toBeVisible({
    timeout: 60_000,
  });
  await expect(page.getByText(/Đang thu nhỏ ảnh/)).toHaveCount(0);
}

/** A phone on which an earlier version, which sealed nothing, left 2 MB in Zalo's store. */
async function keptBefore(page: Page) {
  const kept = new Map<string, string>();
  const storage: NativeStorage = {
    getItem: (name) => kept.get(name) ?? null,
    setItem: (name, value) => void kept.set(name, value),
    removeItem: (name) => void kept.delete(name),
  };
  const store = createNativeStore({ appId, storage });
  for (let at = 0; at < 8; at++)
    await store.set(`report-photo/before/${at}`, { bytes: new Uint8Array(200_000), type: 'image/jpeg' });
  await page.context().addInitScript(
    (entries) => {
      const shelf = 'zalo-host/native-storage';
      if (!localStorage.getItem(shelf)) localStorage.setItem(shelf, entries);
    },
    JSON.stringify(Array.from(kept)),
  );
}

test("Zalo's store fills up: it is said before, a photo that does not fit is named, and what was kept stays", async ({
  page,
  context,
}) => {
  await ails(context, 'absent');
  await keptBefore(page);
  await follow(page);
  const near = page.getByText('Máy sắp hết chỗ.', { exact: false });
  const full = page
    .getByText('Máy hết chỗ nên chưa giữ được ảnh này.', { exact: false })
    .or(page.getByText('Máy hết chỗ để giữ phản ánh chờ gửi.', { exact: false }));
  let warned = false;
  let sealed = 0;
  for (; sealed < 8; sealed++) {
    await open(page, '/reports/new', { weather: 'down' });
    await step(page, 'Chụp lại chuyện cần báo');
    await addNoise(page, sealed + 1);
    warned ||= (await near.count()) > 0;
    if ((await full.count()) > 0) break;
    await fillAll(page, `${draftWords} Lần ${sealed}.`);
    await page.getByRole('button', { name: 'Gửi phản ánh' }).click();
    await expect(page.getByRole('heading', { level: 1, name: 'Đang chờ gửi' }).or(full)).toBeVisible();
    if ((await full.count()) > 0) break;
  }
  expect(warned).toBe(true);
  await expect(full).toBeVisible();
  await expectAccessibleHere(page);
  expect(sealed).toBeGreaterThan(0);
  await open(page, '/settings');
  await expect(page.getByText('Máy sắp hết chỗ', { exact: true })).toBeVisible();
  await expectAccessibleHere(page);
  const again = await restart(page);
  await expectFollowed(again);
  await open(again, '/reports', { weather: 'down' });
  await expect(again.getByRole('link', { name: new RegExp(`^${sealed} phản ánh chờ gửi`) })).toBeVisible();
  await expect(again.getByText(/5 ảnh|4 ảnh|3 ảnh|2 ảnh|1 ảnh/).first()).toBeVisible();
  await open(again, '/', { weather: 'down' });
  await settled(again);
  await expect(again.getByText('Máy này đã mất', { exact: false })).toHaveCount(0);
  await open(again, '/reports', { weather: 'clear' });
  await expect(again.getByRole('link', { name: /phản ánh chờ gửi/ })).toHaveCount(0, { timeout: 60_000 });
});

test('a Zalo that erases the oldest long before its promised limit: what is lost is told', async ({
  page,
  context,
}) => {
  await phoneOf(context, { storage: { quotaBytes: 700_000, whenFull: 'evict', ignoresRemove: false } });
  await ails(context, 'absent');
  await follow(page);
  await open(page, '/reports/new', { weather: 'down' });
  await addNoise(page, 1);
  const again = await restart(page);
  await open(again, '/', { weather: 'down' });
  await expect(again.getByText('Máy này đã mất 1 mục đã lưu')).toBeVisible();
  await expectAccessibleHere(again);
  await again.getByRole('button', { name: 'Đã hiểu' }).click();
  await open(again, '/', { weather: 'down' });
  await settled(again);
  await expect(again.getByText('Máy này đã mất', { exact: false })).toHaveCount(0);
});
