import { expect, type Page, test } from '@playwright/test';
import type { AskedName } from '../../src/platform/fake';
import type { Refusal } from '../../src/platform/port';
import type { Mood, System } from '../zalo-host/answers';
import { buildConformance } from '../zalo-host/conformance-build';
import { phoneOf } from '../zalo-host/phone-of';
import type { PhoneSettings } from '../zalo-host/settings';

// One folder a worker: two may build at the same moment.
const folder = `.cache/conformance-${process.env.TEST_PARALLEL_INDEX ?? '0'}`;
test.beforeAll(() => buildConformance(folder));

type Outcome = 'ok' | Refusal;
type Outcomes = Partial<Record<Mood, Outcome>>;

/** How each kind of answer ends, unless a call's own row says otherwise. */
const usual: Record<Mood, Outcome> = {
  granted: 'ok',
  denied: 'denied',
  'never-again': 'denied',
  cancelled: 'cancelled',
  limited: 'failed',
  unsupported: 'unsupported',
  late: 'ok',
  twice: 'ok',
  rubbish: 'timeout',
  silent: 'timeout',
};

/** The native action behind each function of the port, and where its outcomes differ. */
const rows: Partial<Record<AskedName, { action: string; but?: Outcomes }>> = {
  signIn: { action: 'action.mp.user.authorize', but: { limited: 'limited' } },
  phoneToken: { action: 'action.mp.get.number', but: { limited: 'limited' } },
  position: { action: 'action.get.location', but: { limited: 'limited' } },
  scanCode: { action: 'action.open.qr' },
  share: { action: 'action.open.sharesheet' },
  // Where Zalo cannot leave itself, the page opens above the app.
  openOutside: {
    action: 'action.open.outapp',
    but: { denied: 'ok', 'never-again': 'ok', limited: 'ok', unsupported: 'ok' },
  },
  openAbove: { action: 'action.open.inapp' },
  dial: { action: 'action.open.phone' },
  // One code for every reason.
  saveImage: { action: 'action.save.image.gallery', but: { denied: 'failed' } },
  close: { action: 'action.window.close' },
  statusBar: { action: 'action.change.actionbar' },
  // The SDK answers at once, whatever Zalo does.
  openSettings: {
    action: 'action.ma.menu.permission',
    but: {
      denied: 'ok',
      'never-again': 'ok',
      cancelled: 'ok',
      limited: 'ok',
      unsupported: 'ok',
      rubbish: 'ok',
      silent: 'ok',
    },
  },
};

const moodsOf: Record<System, readonly Mood[]> = {
  android: Object.keys(usual) as Mood[],
  ios: ['granted', 'denied', 'cancelled', 'unsupported', 'silent'],
};

/** Lets time pass in the page: at its own pace while the host may still answer, then in leaps past every limit. */
async function outcome(page: Page, asked: AskedName): Promise<string> {
  let ended = '';
  const asking = page
    .evaluate((name) => window.askPlatform(name), asked)
    .then((one) => {
      ended = one;
    });
  const began = Date.now();
  while (!ended && Date.now() - began < 700) await page.clock.runFor(20);
  for (let leap = 0; !ended && leap < 60; leap += 1) await page.clock.runFor(20_000);
  await asking;
  return ended;
}

async function start(page: Page, settings: Partial<PhoneSettings>) {
  const phone = await phoneOf(page.context(), { folder, lateMs: 300, ...settings });
  await page.clock.install();
  await page.goto(phone.address('/'));
  await page.waitForFunction(() => 'askPlatform' in window);
  return phone;
}

const cases = (['android', 'ios'] as const).flatMap((system) =>
  (Object.entries(rows) as [AskedName, { action: string; but?: Outcomes }][]).map(
    ([asked, row]) => [system, asked, row] as const,
  ),
);

for (const [system, asked, { action, but }] of cases) {
  test(`${system}: ${asked} ends as it should, however Zalo answers`, async ({ page }) => {
    const consent = { 'scope.userInfo': asked !== 'signIn' };
    const phone = await start(page, {
      system,
      servers: { token: 'granted', tokenLifeSeconds: 3_600, consent },
    });
    for (const mood of moodsOf[system]) {
      await phone.mood(action, mood);
      const before = (await phone.calls(page, action)).length;
      expect.soft(await outcome(page, asked), `when Zalo is ${mood}`).toBe(but?.[mood] ?? usual[mood]);
      expect((await phone.calls(page, action)).length, `${mood}: ${action} was asked`).toBeGreaterThan(
        before,
      );
      // The SDK refuses a fourth call within a second.
      await page.clock.runFor(1_100);
    }
  });
}

for (const [token, wanted] of [
  ['granted', 'ok'],
  ['none', 'ok'],
  ['fails', 'failed'],
  ['silent', 'timeout'],
] as const) {
  test(`the access token, when Zalo's servers answer "${token}", ends as ${wanted}`, async ({ page }) => {
    const consent = { 'scope.userInfo': true };
    await start(page, { servers: { token, tokenLifeSeconds: 3_600, consent } });
    expect(await outcome(page, 'accessToken')).toBe(wanted);
  });
}

for (const mood of ['denied', 'silent', 'rubbish', 'unsupported'] as const) {
  test(`a log-in that is ${mood} leaves no call without an end`, async ({ page }) => {
    const phone = await start(page, { moods: { 'action.jump.login': mood } });
    for (const asked of [
      'accessToken',
      'signIn',
      'phoneToken',
      'share',
      'openAbove',
      'openOutside',
      'dial',
    ] as const)
      expect(await outcome(page, asked), asked).toBe('timeout');
    // What needs no log-in still works.
    expect(await outcome(page, 'close')).toBe('ok');
    expect(await page.evaluate(() => window.platformOnline())).toBe(true);
    expect(await phone.calls(page, 'action.jump.login')).toHaveLength(1);
  });
}

test('a call asked four times within a second is refused as too often', async ({ page }) => {
  await start(page, {});
  await outcome(page, 'share');
  const asking = page.evaluate(() => Promise.all([1, 2, 3, 4, 5].map(() => window.askPlatform('share'))));
  await page.clock.runFor(300);
  expect(await asking).toContain('limited');
});

test('photos come through the page itself: chosen, and let be', async ({ page }) => {
  await start(page, {});
  const chooser = page.waitForEvent('filechooser');
  const picked = page.evaluate(() => window.askPlatform('pickPhotos'));
  await (await chooser).setFiles({ name: 'a.jpg', mimeType: 'image/jpeg', buffer: Buffer.from('x') });
  expect(await picked).toBe('ok');
  const second = page.waitForEvent('filechooser');
  const left = page.evaluate(() => window.askPlatform('pickPhotos'));
  await second;
  await page.locator('input[type=file]').dispatchEvent('cancel');
  expect(await left).toBe('cancelled');
});

test('a text is copied', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await start(page, {});
  expect(await outcome(page, 'copy')).toBe('ok');
});

for (const form of ['base64', 'text'] as const) {
  test(`what Zalo tells reaches the app (${form})`, async ({ page }) => {
    const phone = await start(page, {});
    await outcome(page, 'close');
    await phone.tell(page, 'h5.event.paused', undefined, form);
    await phone.tell(page, 'h5.event.resumed', undefined, form);
    await page.clock.runFor(2_000);
    await phone.tell(page, 'h5.event.webview.close', {}, form);
    await phone.tell(page, 'h5.event.open.mp', { url: phone.address('/services/1.001193?via=zalo') }, form);
    await phone.answer('action.webview.networktype', { network: -2 });
    await phone.tell(page, 'h5.event.connection.changed', { state: 'DISCONNECTED' }, form);
    await page.clock.runFor(100);
    expect(await page.evaluate(() => window.platformHeard)).toEqual([
      'pause',
      'resume',
      'resume',
      '/services/1.001193?via=zalo',
      'offline',
    ]);
    const online = page.evaluate(() => window.platformOnline());
    await page.clock.runFor(100);
    expect(await online).toBe(false);
  });
}
