import { expect, test } from '@playwright/test';
import { expectAccessibleHere, watch } from '../journeys/support';
import { ails, closes, dumpOf, formsOf, heals } from './broken-database';
import {
  code,
  draft,
  draftWords,
  expectDraft,
  expectFollowed,
  expectSentOnce,
  expectWaiting,
  follow,
  phoneNumber,
  restart,
  sealedWords,
  waitToSend,
} from './kept-things';

test.describe.configure({ timeout: 180_000 });

for (const [ailment, what] of [
  ['absent', 'without IndexedDB'],
  ['throws', 'with an IndexedDB that refuses'],
  ['hangs', 'with an IndexedDB that never answers'],
] as const) {
  test(`${what} a draft, a followed dossier and a waiting report survive a restart`, async ({
    page,
    context,
  }) => {
    await ails(context, ailment);
    const seen = watch(page);
    await follow(page);
    await waitToSend(page);
    await draft(page);
    expect(seen.faults).toEqual([]);
    const again = await restart(page);
    await expectDraft(again);
    await expectWaiting(again);
    await expectFollowed(again);
    await expectSentOnce(again);
  });
}

test('an IndexedDB closed half-way for good: what is written then survives, what lies in it is told, and both come together', async ({
  page,
  context,
}) => {
  await ails(context, 'closed');
  await follow(page);
  await closes(page);
  await waitToSend(page);
  await draft(page);
  const again = await restart(page);
  await expectDraft(again);
  await expectWaiting(again);
  await expect(again.getByText('Chưa mở được 1 mục đã lưu trên máy')).toBeVisible();
  await expectAccessibleHere(again);
  await heals(again);
  const last = await restart(again);
  await expectFollowed(last);
  await expectDraft(last);
  await expectWaiting(last);
  await expect(last.getByText(/mục đã lưu trên máy/)).toHaveCount(0);
  await expectSentOnce(last);
});

test('the connection is closed under an open draft: each word typed after is kept', async ({
  page,
  context,
}) => {
  await ails(context, 'closed');
  await draft(page);
  await closes(page);
  const words = page.getByRole('textbox', { name: 'Kể ngắn gọn điều bạn thấy' });
  await words.fill(`${draftWords} Trời sắp tối.`);
  await expect(page.getByText(/^Đã tự lưu lúc/)).toBeVisible();
  await expect(page.getByText('chưa lưu được bản nháp')).toHaveCount(0);
  await heals(page);
  const again = await restart(page);
  await expectDraft(again, `${draftWords} Trời sắp tối.`);
});

for (const ailment of [null, 'absent'] as const) {
  test(`nobody who looks into ${ailment ? "Zalo's store" : 'IndexedDB'} reads a number, a code or a word`, async ({
    page,
    context,
  }) => {
    if (ailment) await ails(context, ailment);
    await follow(page);
    await waitToSend(page);
    await draft(page);
    const dump = await dumpOf(page);
    expect(dump).toContain('dossiers/followed/');
    for (const secret of [code, phoneNumber, sealedWords, draftWords, 'Tô Hiệu', 'nhân vật mẫu'])
      for (const form of formsOf(secret)) expect(dump, secret).not.toContain(form);
  });
}
