import type { Page } from '@playwright/test';

/** A word hidden in the photo's EXIF; it must never be found anywhere later. */
export const secret = 'NHA-RIENG-20.8449-106.6881';

/** A JPEG as a camera makes it: drawn in the page, with an EXIF segment that tells where it was taken. */
export async function cameraPhoto(page: Page, colour: string, name = 'image.jpg') {
  const drawn = await page.evaluate((fill) => {
    const canvas = document.createElement('canvas');
    canvas.width = 2400;
    canvas.height = 1800;
    const pen = canvas.getContext('2d');
    if (!pen) throw new Error('no canvas');
    pen.fillStyle = fill;
    pen.fillRect(0, 0, 2400, 1800);
    pen.fillStyle = '#111';
    for (let spot = 0; spot < 400; spot += 1) pen.fillRect((spot * 97) % 2400, (spot * 61) % 1800, 40, 25);
    return canvas.toDataURL('image/jpeg', 0.9);
  }, colour);
  const jpeg = Buffer.from(drawn.split(',')[1] ?? '', 'base64');
  const notes = Buffer.from(`Exif\0\0II*\0\x08\0\0\0\0\0${secret}`, 'latin1');
  const head = Buffer.from([0xff, 0xe1, (notes.length + 2) >> 8, (notes.length + 2) & 0xff]);
  return {
    name,
    mimeType: 'image/jpeg',
    buffer: Buffer.concat([jpeg.subarray(0, 2), head, notes, jpeg.subarray(2)]),
  };
}

/** Everything that this origin's databases hold, as one text. */
export const allKept = (page: Page): Promise<string> =>
  page.evaluate(async () => {
    const text = new TextDecoder('latin1');
    const told = async (value: unknown): Promise<unknown> => {
      if (value instanceof Blob) return text.decode(await value.arrayBuffer());
      if (value instanceof ArrayBuffer) return text.decode(value);
      if (value instanceof Uint8Array) return text.decode(value);
      if (Array.isArray(value)) return Promise.all(value.map(told));
      if (value instanceof Map) return told([...value]);
      if (typeof value === 'object' && value !== null) {
        return Object.fromEntries(
          await Promise.all(Object.entries(value).map(async ([key, part]) => [key, await told(part)])),
        );
      }
      return value;
    };
    const answer = <T>(asked: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        asked.onsuccess = () => resolve(asked.result);
        asked.onerror = () => reject(asked.error);
      });
    const found: unknown[] = [];
    for (const { name = '' } of await indexedDB.databases()) {
      const database = await answer(indexedDB.open(name));
      for (const store of database.objectStoreNames) {
        const objects = database.transaction(store).objectStore(store);
        const [keys, values] = await Promise.all([answer(objects.getAllKeys()), answer(objects.getAll())]);
        found.push(name, store, keys, await told(values));
      }
      database.close();
    }
    return JSON.stringify(found);
  });
