import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join, relative, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type StagedFile, uploadFaults } from './zalo-stage-rules';

/** What to stage; nothing here is judged, placeholders included. `out` is a folder of its own. */
export interface StageOrder {
  appId: string;
  portalUrl: string;
  /** Key of the city, e.g. `haiphong`. */
  city: string;
  out: string;
}

/** What was staged. With faults there is nothing left in it to upload. */
export interface Staged {
  /** Absolute path of the folder {package.json, app-config.json, www/, .env}. */
  folder: string;
  files: number;
  bytes: number;
  faults: string[];
}

const root = fileURLToPath(new URL('..', import.meta.url));

/** What zmp-cli and npm may have left beside ours. */
const known = new Set([
  '.env',
  'app-config.json',
  'package.json',
  'www',
  'node_modules',
  'package-lock.json',
]);

/** Builds the app for one portal into `<out>/www` and writes beside it what zmp-cli needs; `www/` is not touched. */
export async function stage({ appId, portalUrl, city, out }: StageOrder): Promise<Staged> {
  const folder = resolve(out);
  checkFolder(folder);
  mkdirSync(folder, { recursive: true });
  const www = join(folder, 'www');
  await build(www, { VITE_CITY: city, VITE_PORTAL_URL: portalUrl });
  const { files, config, faults } = inspect(www, portalUrl);
  if (faults.length > 0) {
    for (const name of ['www', 'app-config.json'])
      rmSync(join(folder, name), { recursive: true, force: true });
  } else {
    writeFileSync(join(folder, 'app-config.json'), config);
    writeFileSync(join(folder, 'package.json'), packageText(city));
    keepLogin(join(folder, '.env'), appId);
  }
  return { folder, files: files.length, bytes: files.reduce((sum, file) => sum + file.bytes, 0), faults };
}

/** Judges a built `www` folder. `portalUrl` null: it was built without a portal. */
export function inspect(
  www: string,
  portalUrl: string | null,
): { files: StagedFile[]; config: string; faults: string[] } {
  const files = readFiles(www);
  const config = files.find((file) => file.path === 'app-config.json')?.text ?? 'null';
  const folders = [join(root, sep), join(homedir(), sep)].filter((folder) => folder !== sep);
  return { files, config, faults: uploadFaults({ files, config: JSON.parse(config), portalUrl, folders }) };
}

function readFiles(www: string): StagedFile[] {
  return readdirSync(www, { recursive: true, encoding: 'utf8' }).flatMap((name) => {
    const path = join(www, name);
    const { size: bytes } = statSync(path);
    if (statSync(path).isDirectory()) return [];
    return [{ path: name.split(sep).join('/'), bytes, text: readFileSync(path, 'utf8') }];
  });
}

/** In a process of its own: a test runner's NODE_ENV must not reach what is uploaded. */
function build(www: string, settings: Record<string, string>): Promise<void> {
  const args = [
    'node_modules/vite/bin/vite.js',
    'build',
    '--outDir',
    www,
    '--emptyOutDir',
    '--logLevel',
    'warn',
  ];
  return new Promise((done, failed) => {
    const env = { ...process.env, ...settings, NODE_ENV: 'production' };
    const child = spawn(process.execPath, args, { cwd: root, env, stdio: 'inherit' });
    child.on('error', failed);
    child.on('exit', (code) => (code === 0 ? done() : failed(new Error('The app could not be built.'))));
  });
}

function checkFolder(folder: string): void {
  const inside = relative(folder, root);
  if (inside === '' || !inside.startsWith('..'))
    throw new Error(`${folder} holds the project itself: choose another folder.`);
  const others = existsSync(folder) ? readdirSync(folder).filter((name) => !known.has(name)) : [];
  if (others.length > 0)
    throw new Error(`${folder} holds other things (${others[0]}): choose another folder.`);
}

/** Zalo is told these versions; nothing is installed from it. */
function packageText(city: string): string {
  const ours: { version: string; dependencies: Record<string, string> } = JSON.parse(
    readFileSync(join(root, 'package.json'), 'utf8'),
  );
  const dependencies = Object.fromEntries(
    ['react', 'react-dom', 'zmp-sdk', 'zmp-ui'].map((name) => [name, ours.dependencies[name]]),
  );
  const described = { name: `citizen-mini-app-${city}`, version: ours.version, private: true, dependencies };
  return `${JSON.stringify(described, null, 2)}\n`;
}

/** zmp-cli reads APP_ID from `.env` and keeps its log-in there; a log-in to another app is thrown away. */
function keepLogin(path: string, appId: string): void {
  const line = `APP_ID=${appId}`;
  const lines = existsSync(path) ? readFileSync(path, 'utf8').split(/\r?\n/) : [];
  if (!lines.includes(line)) writeFileSync(path, `${line}\n`, { mode: 0o600 });
}
