import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserContext } from '@playwright/test';
import { stagedFolder } from '../zalo-host/staged';

/** How an old phone makes small pictures: not at all by `createImageBitmap`, or by it without options. */
export type Bitmaps = 'none' | 'no-options';

/**
 * Makes a phone's browser one of 2020, as far as scripts can tell: takes away what Safari 13.1 or Chrome 74 do not
 * have. It still reads newer syntax; that no file has any is checked when the upload is staged.
 */
export async function makeOld(context: BrowserContext, bitmaps: Bitmaps = 'none'): Promise<void> {
  await context.addInitScript((how) => {
    const gone: [object, string[]][] = [
      [
        window,
        [
          'HTMLDialogElement',
          'OffscreenCanvas',
          'structuredClone',
          'BroadcastChannel',
          'WeakRef',
          'FinalizationRegistry',
          'AggregateError',
          'BigInt',
          'TransformStream',
          'WritableStream',
          'CompressionStream',
          'DecompressionStream',
          'requestIdleCallback',
          'cancelIdleCallback',
          'reportError',
          'scheduler',
          'navigation',
        ],
      ],
      [HTMLDialogElement.prototype, ['showModal', 'show', 'close']],
      [HTMLElement.prototype, ['inert', 'popover', 'showPopover']],
      [HTMLFormElement.prototype, ['requestSubmit']],
      [Crypto.prototype, ['randomUUID']],
      [Array.prototype, ['at', 'findLast', 'findLastIndex', 'toSorted', 'toReversed', 'toSpliced', 'with']],
      [Object.getPrototypeOf(Uint8Array.prototype), ['at', 'findLast', 'toSorted', 'toReversed', 'with']],
      [String.prototype, ['at', 'replaceAll', 'isWellFormed', 'toWellFormed']],
      [Object, ['hasOwn', 'groupBy']],
      [Map, ['groupBy']],
      [Promise, ['any', 'withResolvers', 'try']],
      [Set.prototype, ['union', 'intersection', 'difference', 'isSubsetOf']],
      [AbortSignal, ['timeout', 'any', 'abort']],
      [AbortSignal.prototype, ['reason', 'throwIfAborted']],
      [Element.prototype, ['replaceChildren']],
      [Document.prototype, ['replaceChildren']],
      [DocumentFragment.prototype, ['replaceChildren']],
      [Blob.prototype, ['arrayBuffer', 'text', 'stream']],
      [MediaQueryList.prototype, ['onchange']],
      [IDBFactory.prototype, ['databases']],
      [IDBTransaction.prototype, ['commit']],
      [
        Navigator.prototype,
        ['locks', 'clipboard', 'share', 'canShare', 'storage', 'userAgentData', 'connection', 'wakeLock'],
      ],
      [Intl, ['Segmenter', 'ListFormat', 'RelativeTimeFormat', 'DisplayNames']],
    ];
    for (const [owner, names] of gone) for (const name of names) Reflect.deleteProperty(owner, name);
    // Before Safari 14 it was no event target and knew only addListener.
    for (const name of ['addEventListener', 'removeEventListener'])
      Object.defineProperty(MediaQueryList.prototype, name, { value: undefined });
    if (how === 'none') {
      Reflect.deleteProperty(window, 'createImageBitmap');
      return;
    }
    const real: unknown = Reflect.get(window, 'createImageBitmap');
    if (typeof real !== 'function') throw new Error('this browser makes no bitmaps');
    Object.defineProperty(window, 'createImageBitmap', {
      value: (source: unknown, ...more: unknown[]) =>
        more.length > 0 ? Promise.reject(new TypeError('no options')) : real.call(window, source),
    });
  }, bitmaps);
}

/**
 * A style sheet as an old browser understands it: no gap in flex boxes, no `aspect-ratio`, no `:focus-visible`, no
 * `overflow-wrap: anywhere`, and the fall-backs for them chosen.
 */
export const oldStyles = (text: string): string =>
  text
    .replace(/@supports not \(\((inset:\s*0)\) or \(ruby-position:\s*over\)\)/g, '@supports ($1)')
    .replace(/@supports not \((aspect-ratio|accent-color):/g, '@supports ($1:')
    .replace(/\{[^{}]*\}/g, (block) =>
      /display:grid/.test(block) ? block : block.replace(/\bgap:[^;}]+/, ''),
    )
    .replace(/\{[^{}]*\}/g, (block) =>
      block.replace(/([{;])(aspect-ratio|overflow-wrap):(1|anywhere)/g, '$1'),
    )
    .replace(/:focus-visible/g, ':focus:-unknown');

/** Gives a phone the style sheets as an old browser understands them. The phone must be installed before. */
export async function giveOldStyles(context: BrowserContext, city = 'haiphong'): Promise<void> {
  await context.route(/^https:\/\/h5\.zdn\.vn\/.*\.css$/, (route) => {
    const [file = ''] = /assets\/[^/]+$/.exec(new URL(route.request().url()).pathname) ?? [];
    return route.fulfill({
      contentType: 'text/css',
      headers: { 'Access-Control-Allow-Origin': 'https://h5.zdn.vn' },
      body: oldStyles(readFileSync(join(stagedFolder(city), 'www', file), 'utf8')),
    });
  });
}
