import { readFileSync } from 'node:fs';
import type { Plugin } from 'vite';
import { readCity } from './read-city.ts';

/**
 * Writes `app-config.json` beside the build, with the lists that Zalo's page loads: style sheets, entry scripts,
 * and the scripts that these import at once, and with the title that Zalo shows for the city. Zalo gives the document
 * itself; our index.html is not uploaded.
 */
export function zaloPackage(cityKey: string): Plugin {
  return {
    name: 'zalo-package',
    apply: 'build',
    enforce: 'post',
    async generateBundle(_, bundle) {
      const chunks = Object.values(bundle).flatMap((file) => (file.type === 'chunk' ? [file] : []));
      const entries = chunks.filter((chunk) => chunk.isEntry);
      const sync = entries.map((chunk) => chunk.fileName);
      // What the entry will ask for at once, so that it is under way before the entry has run.
      const needed = new Set(entries.flatMap((chunk) => chunk.imports));
      const byName = new Map(chunks.map((chunk) => [chunk.fileName, chunk]));
      const follow = (name: string) => {
        if (needed.has(name) || sync.includes(name)) return;
        needed.add(name);
        for (const other of byName.get(name)?.imports ?? []) follow(other);
      };
      for (const chunk of chunks) if (chunk.name === 'start') follow(chunk.fileName);
      const css = Object.keys(bundle).filter(
        (name) => name.endsWith('.css') && /(^|\/)(main|index|style)\./.test(name),
      );
      const config: { app: object } = JSON.parse(readFileSync('app-config.json', 'utf8'));
      const { name } = await readCity(cityKey);
      const app = { ...config.app, title: `${name} – Dịch vụ công` };
      this.emitFile({
        type: 'asset',
        fileName: 'app-config.json',
        source: JSON.stringify(
          { ...config, app, listCSS: css, listSyncJS: sync, listAsyncJS: [...needed] },
          null,
          2,
        ),
      });
      delete bundle['index.html'];
    },
  };
}
