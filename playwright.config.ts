import { defineConfig } from '@playwright/test';
import { findChromium } from './scripts/chromium.mjs';

const executablePath = await findChromium();

/**
 * Journeys in a real Chromium, on a small phone: through the built preview in an ordinary browser, and through the
 * staged upload as Zalo runs it, with the real zmp-sdk over an emulated bridge (tests/zalo-host).
 */
export default defineConfig({
  testDir: 'tests',
  projects: [
    { name: 'browser', testMatch: 'journeys/*.spec.ts' },
    { name: 'zalo', testMatch: '{journeys,zalo}/*.spec.ts' },
  ],
  outputDir: 'test-results',
  timeout: 60_000,
  expect: { timeout: 15_000 },
  workers: 2,
  fullyParallel: true,
  // A busy machine may starve a browser once; what fails twice fails, and what needed a second try is named flaky.
  retries: 1,
  reporter: [['list']],
  use: {
    viewport: { width: 360, height: 780 },
    locale: 'vi-VN',
    timezoneId: 'Asia/Ho_Chi_Minh',
    hasTouch: true,
    // Tracing slows every journey; the second try writes it down.
    trace: 'on-first-retry',
    launchOptions: {
      ...(executablePath ? { executablePath } : {}),
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
        '--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE 127.0.0.1',
      ],
    },
  },
  webServer: [
    {
      command: 'node --import tsx tests/journeys/serve.ts haiphong 4311',
      url: 'http://127.0.0.1:4311',
      reuseExistingServer: false,
    },
    {
      command: 'node --import tsx tests/journeys/serve.ts vungtau 4312',
      url: 'http://127.0.0.1:4312',
      reuseExistingServer: false,
    },
  ],
});
