import { fail, ok } from '../../src/lib/result';
import { type ServedCatalogue, sampleGone } from './catalogue';
import type { Wire } from './records';
import { refuse } from './refusal';

/** The files of an imported catalogue (`npm run catalogue`), wherever they lie; null for one that is not there. */
export interface CatalogueFiles {
  text(name: string): Promise<string | null>;
  bytes?(name: string): Promise<Uint8Array<ArrayBuffer> | null>;
}

interface Manifest {
  hash: string;
}
interface Removed {
  items: { code: string; successor?: string }[];
}

const parse = <T>(text: string | null): T | null => (text === null ? null : (JSON.parse(text) as T));

/** An imported catalogue. Its files are written whole by the import and are trusted; nothing is read before it is asked for. */
export function importedCatalogue(files: CatalogueFiles): ServedCatalogue {
  let removed: Promise<ReadonlyMap<string, { successor?: string }>> | null = null;
  const readRemoved = async () => {
    const list = parse<Removed>(await files.text('removed.json'))?.items ?? [];
    return new Map(list.map(({ code, successor }) => [code, successor ? { successor } : {}]));
  };
  return {
    async open() {
      const [json, manifest] = await Promise.all([files.text('index.json'), files.text('manifest.json')]);
      const hash = parse<Manifest>(manifest)?.hash;
      if (json === null || !hash) throw new Error('The imported catalogue is not there.');
      return { json, hash };
    },
    async packed(encoding) {
      return (await files.bytes?.(`index.json.${encoding === 'br' ? 'br' : 'gz'}`)) ?? null;
    },
    async find(code) {
      const procedure = parse<Wire['Procedure']>(await files.text(`procedures/${code}.json`));
      if (procedure) return ok(procedure);
      removed ??= readRemoved();
      const went = (await removed).get(code) ?? sampleGone[code];
      return went ? fail({ kind: 'gone', ...went }) : refuse('missing');
    },
  };
}
