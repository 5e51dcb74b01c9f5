import { styleFault } from './zalo-stage-styles';
import { syntaxFault } from './zalo-stage-syntax';

/** A file of `www/`: its path below that folder with "/", its size, and its text. */
export interface StagedFile {
  path: string;
  bytes: number;
  text: string;
}

/** What is about to be uploaded. */
export interface Upload {
  files: readonly StagedFile[];
  /** The generated app-config.json, parsed. */
  config: unknown;
  /** Address of the portal that the app was built for; null when it was built without one. */
  portalUrl: string | null;
  /** Folders of the building machine; they must stand in no file. */
  folders: readonly string[];
}

/** Zalo's limits are 3 MB a file and 10 MB a zip (zmp-cli-core 1.1.4); counted unzipped, and in the smaller MB. */
export const limits = { fileBytes: 3_000_000, allBytes: 10_000_000 };

/** Guessed: Zalo names the kinds only while uploading, and silently leaves the others out. */
const kinds = /\.(js|css|json|png|jpe?g|gif|svg|webp)$/;

/** What no uploaded file may hold, and how to say so. */
const forbidden: readonly [RegExp, string][] = [
  [/mockServiceWorker|nhân vật mẫu|pretend-pay|pretend-persona/, 'holds a part of the pretend portal'],
  [/sourceMappingURL=/, 'names a source map'],
  [/-----BEGIN [A-Z ]*PRIVATE KEY-----/, 'holds a private key'],
  [
    /\b(secret_?key|(app|client|zalo)_?secret|ZMP_TOKEN)\b/i,
    'names a secret, which belongs to the portal alone',
  ],
  [/\b(AKIA|ASIA)[0-9A-Z]{16}\b|\bAIza[\w-]{35}|\bgh[pousr]_\w{36}|\bsk_live_\w{16}/, 'holds an access key'],
  [/\beyJ[\w-]{10,}\.eyJ[\w-]{10,}\./, 'holds a signed token'],
  [/https?:\/\/[^\s/:@"'`]+:[^\s/@"'`]+@/, 'holds an address with a password'],
  [/\bfile:\/\/\/[\w.]/, 'holds a path of the building machine'],
];

/** What speaks against uploading, one sentence each; none when it may go to Zalo. */
export function uploadFaults({ files, config, portalUrl, folders }: Upload): string[] {
  const all = files.reduce((sum, file) => sum + file.bytes, 0);
  return [
    ...configFaults(config, new Set(files.map((file) => file.path))),
    ...files.flatMap((file) => fileFaults(file, folders)),
    ...(all > limits.allBytes ? [`All files together have ${all} bytes; Zalo takes 10 MB.`] : []),
    ...(portalUrl !== null && !files.some((file) => file.text.includes(portalUrl))
      ? [`No file names the portal ${portalUrl}: the app was built without it.`]
      : []),
  ];
}

function fileFaults({ path, bytes, text }: StagedFile, folders: readonly string[]): string[] {
  const faults: (string | null)[] = [
    /(^|\/)index\.html$/.test(path)
      ? 'is for previews only; Zalo gives the page'
      : kinds.test(path)
        ? null
        : 'is of a kind that Zalo does not take',
    /mockServiceWorker|(^|\/)\./.test(path) ? 'has no place in an upload' : null,
    bytes > limits.fileBytes ? `has ${bytes} bytes; Zalo takes 3 MB a file` : null,
    ...forbidden.map(([pattern, why]) => (pattern.test(text) ? why : null)),
    folders.some((folder) => text.includes(folder)) ? 'holds a path of the building machine' : null,
    path.endsWith('.js') ? syntaxFault(text) : path.endsWith('.css') ? styleFault(text) : null,
  ];
  return faults.flatMap((fault) => (fault ? [`www/${path} ${fault}.`] : []));
}

function configFaults(config: unknown, paths: ReadonlySet<string>): string[] {
  const read = (typeof config === 'object' && config !== null ? config : {}) as Record<string, unknown>;
  const faults = ['listCSS', 'listSyncJS', 'listAsyncJS'].flatMap((name) => {
    const list: unknown = read[name];
    if (!Array.isArray(list)) return [`app-config.json has no ${name}.`];
    // Zalo answers "no-asset-defined" to lists that are empty.
    if (list.length === 0 && name !== 'listAsyncJS') return [`app-config.json names nothing in ${name}.`];
    return list.flatMap((path: unknown) =>
      typeof path === 'string' && paths.has(path)
        ? []
        : [`app-config.json names ${String(path)} in ${name}, which is not in www.`],
    );
  });
  const app = (typeof read.app === 'object' && read.app !== null ? read.app : {}) as Record<string, unknown>;
  if (typeof app.title !== 'string' || app.title === '') faults.push('app-config.json has no app.title.');
  if (read.debug !== false) faults.push('app-config.json does not say "debug": false.');
  return faults;
}
