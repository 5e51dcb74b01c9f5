import { expect, type Page } from '@playwright/test';

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

declare global {
  interface Window {
    /** What the app sealed so far, before it was sealed. */
    beforeSealing?: string[];
  }
}

/** Writes down what the app puts on the phone, before it is sealed; call it before the app is opened. */
export const watchSealing = (page: Page): Promise<unknown> =>
  page.addInitScript(() => {
    const seal = SubtleCrypto.prototype.encrypt;
    const text = new TextDecoder('latin1');
    const told: string[] = [];
    window.beforeSealing = told;
    SubtleCrypto.prototype.encrypt = function (how, key, data) {
      told.push(text.decode(data));
      return seal.call(this, how, key, data);
    };
  });

/** Everything that was put on the phone since the app was opened, as one text. */
export async function allKept(page: Page): Promise<string> {
  const sealed = await page.evaluate(() => window.beforeSealing ?? []);
  expect(sealed.length).toBeGreaterThan(0);
  const open = await page.evaluate(() => JSON.stringify([{ ...localStorage }, { ...sessionStorage }]));
  return [...sealed, open].join('\n');
}
