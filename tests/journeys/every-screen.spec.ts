import { expect, test } from '@playwright/test';
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

const screens = [
  ['home', '/'],
  ['search', '/services'],
  ['search results', '/services?q=khai%20sinh'],
  ['search without a match', '/services?q=xyzxyz'],
  ['a service', '/services/1.001193'],
  ['a service that is gone', '/services/0.000001'],
  ['dossiers', '/dossiers'],
  ['look a dossier up', '/dossiers/find'],
  ['a dossier to supplement', '/dossiers/H24.26-261111-0418'],
  ['a dossier under way', '/dossiers/H24.26-261119-0233'],
  ['reports', '/reports'],
  ['a new report', '/reports/new'],
  ['waiting to be sent', '/reports/waiting'],
  ['fees', '/payments'],
  ['a fee owed', '/payments/phimaucuabatam0000000093'],
  ['neighbourhood', '/neighbourhood'],
  ['help', '/help'],
  ['settings', '/settings'],
  ['no such page', '/nowhere/at/all'],
] as const;

const scenes: [string, Scene, number][] = [
  ['360 px, light', { look: { theme: 'light' } }, 360],
  ['320 px, dark, 150 % text', { look: { theme: 'dark', text: 150 } }, 320],
  ['Vũng Tàu, 320 px, English, 125 %', { city: 'vungtau', look: { text: 125, language: 'en' } }, 320],
];

for (const [scene, settings, width] of scenes) {
  test.describe(scene, () => {
    test.use({ viewport: { width, height: 780 } });
    for (const [name, path] of screens) {
      test(`${name}: anyone can read and touch it`, async ({ page }) => {
        const seen = watch(page);
        const own = settings.city === 'vungtau' ? path.replace('H24', 'H29') : path;
        await open(page, own, { persona: 'tam', ...settings });
        await settled(page);
        await expectNoSideScroll(page);
        await expectTouchable(page);
        await expectReadable(page);
        await expectAccessible(page);
        // A page that asks no portal learns from none that the data is made up; in a preview it is known beforehand.
        if (!(inZalo() && name === 'no such page'))
          await expect(page.getByText(/Bản thử – dữ liệu mẫu|Trial – sample data/).first()).toBeVisible();
        expect(seen).toEqual({ strangers: [], faults: [] });
      });
    }
  });
}

test('with the text spacing that WCAG asks for nothing is lost on the home screen', async ({ page }) => {
  await open(page, '/', { persona: 'tam' });
  await settled(page);
  // Through the CSSOM: an injected style element would be stopped by the preview's policy.
  await page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(
      '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }',
    );
    document.adoptedStyleSheets = [sheet];
  });
  await expectNoSideScroll(page);
});
