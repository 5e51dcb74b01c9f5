// Finds a Chromium for the journeys, or installs one: an installed one first, on Debian as root apt-get, else
// Playwright's own. Run by itself it only makes sure that there is one.
import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync } from 'node:fs';

const usual = [
  process.env.CHROMIUM_PATH,
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

const runnable = (path) => {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
};

/** The path of a Chromium on this machine, or undefined. */
export async function findChromium() {
  const installed = usual.find((path) => path && existsSync(path) && runnable(path));
  if (installed) return installed;
  const { chromium } = await import('@playwright/test');
  return existsSync(chromium.executablePath()) ? chromium.executablePath() : undefined;
}

const run = (command, args) => spawnSync(command, args, { stdio: 'inherit' }).status === 0;

async function install() {
  const found = await findChromium();
  if (found) return found;
  console.log('No Chromium was found; installing one.');
  if (existsSync('/etc/debian_version') && process.getuid?.() === 0) {
    if (
      run('apt-get', ['update', '-qq']) &&
      run('apt-get', ['install', '-y', '-qq', 'chromium', 'fonts-noto-core'])
    ) {
      const debian = await findChromium();
      if (debian) return debian;
    }
  }
  run(process.execPath, ['node_modules/@playwright/test/cli.js', 'install', 'chromium']);
  return findChromium();
}

if (process.argv[1]?.endsWith('chromium.mjs')) {
  const path = await install();
  if (!path) {
    console.error(
      'The journeys need a Chromium. Install Chromium or Chrome, or set CHROMIUM_PATH to one, then run again.',
    );
    process.exit(1);
  }
  console.log(`Chromium: ${path}`);
}
