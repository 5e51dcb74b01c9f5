/** What Zalo's loader reads of the generated `app-config.json`. */
export interface HostLists {
  listCSS: readonly string[];
  listSyncJS: readonly string[];
  listAsyncJS: readonly string[];
}

/**
 * A document as Zalo gives it: an empty `#app`, the globals in `before`, and the style sheets and scripts of the lists
 * in their order. `mount` is where the app stands, `/zapps/<APP_ID>`; its files lie one folder deeper, by version.
 */
export function hostPage(
  { listCSS, listSyncJS, listAsyncJS }: HostLists,
  { mount, before }: { mount: string; before: string },
): string {
  const at = (file: string) => `${mount}/1/${file}`;
  const script = (more: string) => (file: string) =>
    `<script ${file.endsWith('.module.js') ? 'type="module" ' : ''}${more}src="${at(file)}"></script>`;
  return [
    '<!doctype html><html><head><meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1, viewport-fit=cover">',
    '<link rel="icon" href="data:,">',
    `<script>${before}</script>`,
    ...listCSS.map((file) => `<link rel="stylesheet" href="${at(file)}">`),
    '</head><body><div id="app"></div>',
    ...listSyncJS.map(script('')),
    ...listAsyncJS.map(script('async ')),
    '</body></html>',
  ].join('\n');
}
