import { expect, type Page, test } from '@playwright/test';
import { addPhoto, next, sent, step, tell, typePlace } from './report-steps';
import {
  expectAccessible,
  expectNoSideScroll,
  expectReadable,
  expectTouchable,
  inZalo,
  open,
  type Scene,
  settled,
  watch,
} from './support';

interface Walk extends Scene {
  name: string;
  width: number;
  /** A point in a ward of the city, and another ward to be named by hand. */
  point: { latitude: number; longitude: number };
  ward: string;
  typed: { unit: string; choose: string; street: string };
  dossiers: readonly string[];
}

const walks: readonly Walk[] = [
  {
    name: 'Hải Phòng, 320 px, dark, 150 % text',
    width: 320,
    city: 'haiphong',
    look: { theme: 'dark', text: 150 },
    point: { latitude: 20.8378, longitude: 106.6854 },
    ward: 'Phường Lê Chân',
    typed: { unit: 'an bien', choose: 'Phường An Biên', street: 'Tô Hiệu, ngõ 27' },
    dossiers: ['H24.26-261111-0418', 'H24.26-261119-0233'],
  },
  {
    name: 'Vũng Tàu, 360 px, light',
    width: 360,
    city: 'vungtau',
    look: { theme: 'light' },
    point: { latitude: 10.3804, longitude: 107.1143 },
    ward: 'Phường Rạch Dừa',
    typed: { unit: 'Tam Thang', choose: 'Phường Tam Thắng', street: 'Lưu Chí Hiếu' },
    dossiers: ['H29.26-261111-0418', 'H29.26-261119-0233'],
  },
];

/** Anyone can read and touch what is shown now. */
async function expectFit(page: Page): Promise<void> {
  await settled(page);
  await expectNoSideScroll(page);
  await expectTouchable(page);
  await expectReadable(page);
  await expectAccessible(page);
}

/** Tries to go on without an answer: what is missing is told. */
async function expectRefusal(page: Page): Promise<void> {
  await next(page);
  await expect(page.getByRole('alert').getByRole('link').first()).toBeVisible();
  await expectFit(page);
}

for (const { name, width, point, ward, typed, dossiers, ...scene } of walks) {
  test.describe(name, () => {
    test.use({ viewport: { width, height: 780 } });
    test.slow();

    test('anyone can read and touch every question of a report, and its receipt', async ({
      page,
      context,
    }) => {
      const seen = watch(page);
      // In Zalo the portal turns a token into a place: that of the stories.
      const here = inZalo() && scene.city === 'vungtau' ? 'Phường Vũng Tàu' : ward;
      await context.grantPermissions(['geolocation']);
      await context.setGeolocation(point);
      await open(page, '/reports/new', { persona: 'tam', ...scene });
      await step(page, 'Chụp lại chuyện cần báo');
      for (const [index, colour] of ['#7a8899', '#998877'].entries()) {
        await addPhoto(page, colour);
        await expect(page.getByRole('button', { name: `Bỏ ảnh ${index + 1}` })).toBeVisible();
      }
      await expectFit(page);
      await next(page);
      await step(page, 'Chuyện ở đâu?');
      await expectRefusal(page);
      await page.getByRole('radio', { name: /Vị trí của tôi/ }).check();
      await next(page);
      const sheet = page.getByRole('dialog');
      await expect(sheet).toBeVisible();
      await expectFit(page);
      await sheet.getByRole('button', { name: 'Cho biết vị trí' }).click();
      await expect(page.getByText(`Chuyện xảy ra ở ${here}, phải không?`)).toBeVisible();
      await expectFit(page);
      await page.getByRole('button', { name: 'Đúng rồi' }).click();
      await expect(page.getByText(`${here}, theo vị trí của bạn`)).toBeVisible();
      await expectFit(page);
      await page.getByRole('radio', { name: /Nhập phường và tên đường/ }).check();
      await expectRefusal(page);
      await typePlace(page, typed);
      await expectFit(page);
      await next(page);
      await step(page, 'Có chuyện gì?');
      await expectRefusal(page);
      await tell(page);
      await page.getByRole('textbox', { name: 'Số điện thoại của bạn' }).fill('0900000000');
      await page.getByRole('checkbox', { name: /Tôi đồng ý để gọi lại/ }).check();
      await expectFit(page);
      await next(page);
      await step(page, 'Xem lại trước khi gửi');
      await expect(page.getByText('2 ảnh', { exact: true })).toBeVisible();
      await expectFit(page);
      await page.getByRole('button', { name: 'Gửi phản ánh' }).click();
      await sent(page);
      await expectFit(page);
      await page.getByRole('button', { name: 'Theo dõi phản ánh này' }).click();
      await expect(page.getByText(typed.choose, { exact: false }).first()).toBeVisible();
      await expectFit(page);
      expect(seen).toEqual({ strangers: [], faults: [] });
    });

    test('anyone can read and touch a report that waits for the network', async ({ page }) => {
      await open(page, '/reports/new', { persona: 'tam', weather: 'down', ...scene });
      await next(page);
      await step(page, 'Chuyện ở đâu?');
      await typePlace(page, typed);
      await next(page);
      await step(page, 'Có chuyện gì?');
      await tell(page);
      await next(page);
      await step(page, 'Xem lại trước khi gửi');
      await page.getByRole('button', { name: 'Gửi phản ánh' }).click();
      await step(page, 'Đang chờ gửi');
      await expect(page.getByText('Chờ gửi').first()).toBeVisible();
      await expectFit(page);
    });

    test('anyone can read and touch a fee before, while and after it is paid', async ({ page, context }) => {
      const seen = watch(page);
      const title = (words: string) => page.getByRole('heading', { level: 1, name: words });
      await open(page, '/payments', { persona: 'nam', ...scene });
      await page.getByRole('link', { name: /24\.000 đồng\. Chưa nộp/ }).click();
      await expect(page.getByRole('button', { name: 'Trả 24.000 đồng' })).toBeVisible();
      await expectFit(page);
      const opened = context.waitForEvent('page');
      await page.getByRole('button', { name: 'Trả 24.000 đồng' }).click();
      const bank = await opened;
      await page.bringToFront();
      await expect(title('Chờ bạn trả tiền')).toBeVisible({ timeout: 30_000 });
      await expectFit(page);
      await bank.bringToFront();
      await bank.getByRole('button', { name: 'Ngân hàng chưa trả lời' }).click();
      await expect(bank.getByText('Ngân hàng chưa trả lời.', { exact: true })).toBeVisible();
      await page.bringToFront();
      await expect(title('Đang xác nhận')).toBeVisible({ timeout: 30_000 });
      await expectFit(page);
      await bank.bringToFront();
      await bank.getByRole('button', { name: 'Trả xong' }).click();
      await expect(bank.getByText('Đã trả xong.')).toBeVisible();
      await bank.close();
      await page.bringToFront();
      await expect(title('Đã trả xong')).toBeVisible({ timeout: 30_000 });
      await expect(page.getByText(/^BL\d{2}-\d{7}$/).first()).toBeVisible();
      await page.getByRole('button', { name: 'Lưu biên lai vào máy' }).click();
      await expect(page.getByRole('status').filter({ hasText: 'Đã lưu.' })).toBeVisible();
      await expectFit(page);
      expect(seen).toEqual({ strangers: [], faults: [] });
    });

    for (const code of dossiers) {
      test(`anyone can read and touch dossier ${code}, followed`, async ({ page }) => {
        await open(page, `/dossiers/${code}`, { persona: 'tam', ...scene });
        await settled(page);
        await page.getByRole('button', { name: 'Theo dõi trên máy này' }).click();
        await expect(page.getByText('Đang theo dõi trên máy này.')).toBeVisible();
        await expectFit(page);
      });
    }
  });
}

test('a later question without a draft begins at the first', async ({ page }) => {
  await open(page, '/reports/new?step=place', { persona: 'khach' });
  await step(page, 'Chụp lại chuyện cần báo');
  await expect(page).toHaveURL(/step=photos/);
});
