import { defineConfig } from '@playwright/test';
import { findChromium } from './scripts/chromium.mjs';

const executablePath = await findChromium();

/** Journeys through the built preview in a real Chromium, on a small phone. */
export default defineConfig({
  testDir: 'tests/journeys',
  outputDir: 'test-results',
  timeout: 60_000,
  expect: { timeout: 15_000 },
  workers: 2,
  fullyParallel: true,
  // A busy machine may starve a browser once; what fails twice fails, and what needed a second try is named flaky.
  retries: process.env.CI ? 1 : 0,
  reporter: [['list']],
  use: {
    viewport: { width: 360, height: 780 },
    locale: 'vi-VN',
    timezoneId: 'Asia/Ho_Chi_Minh',
    hasTouch: true,
    trace: 'retain-on-failure',
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
