import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { CatalogueFiles } from './domain/imported';

const served = /^(manifest\.json|removed\.json|index\.json(\.br|\.gz)?|procedures\/[0-9]\.[0-9]{6}\.json)$/;

/** Whether a name is one of the files that a portal needs of an imported catalogue. */
export const isServed = (name: string): boolean => served.test(name);

/** The files of an imported catalogue in a folder. A name that is none of them is not there. */
export function folderFiles(folder: string): Required<CatalogueFiles> {
  const read = async (name: string): Promise<Uint8Array<ArrayBuffer> | null> =>
    isServed(name)
      ? readFile(join(folder, name)).then(
          (bytes) => new Uint8Array(bytes),
          () => null,
        )
      : null;
  return {
    bytes: read,
    async text(name) {
      const bytes = await read(name);
      return bytes && new TextDecoder().decode(bytes);
    },
  };
}
