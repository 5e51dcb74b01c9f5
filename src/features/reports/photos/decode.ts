import { bytesOf, type Decode, type Picture } from './shrink';

/** Decodes with the browser: `createImageBitmap` where it works, else an `<img>`; both turn the photo upright. */
export const decode: Decode = async (file) => (await byBitmap(file)) ?? (await byElement(file));

async function byBitmap(file: Blob): Promise<Picture | null> {
  if (typeof createImageBitmap !== 'function') return null;
  try {
    const bitmap = await createImageBitmap(file, { imageOrientation: 'from-image' });
    return pictureOf(bitmap, bitmap.width, bitmap.height, () => bitmap.close());
  } catch {
    // An older browser refuses the option, a smaller phone the size: the element may still manage.
    return null;
  }
}

async function byElement(file: Blob): Promise<Picture | null> {
  const url = URL.createObjectURL(file);
  const release = () => URL.revokeObjectURL(url);
  const image = new Image();
  const loaded = new Promise<boolean>((done) => {
    image.onload = () => done(true);
    image.onerror = () => done(false);
  });
  image.src = url;
  if (!(await loaded)) {
    release();
    return null;
  }
  return pictureOf(image, image.naturalWidth, image.naturalHeight, release);
}

function pictureOf(source: CanvasImageSource, width: number, height: number, close: () => void): Picture {
  return {
    width,
    height,
    close,
    async encode(toWidth, toHeight, quality) {
      const canvas = document.createElement('canvas');
      canvas.width = toWidth;
      canvas.height = toHeight;
      const pen = canvas.getContext('2d');
      if (!pen) return null;
      // JPEG has no transparency; without paper a clear PNG would turn black.
      pen.fillStyle = '#fff';
      pen.fillRect(0, 0, toWidth, toHeight);
      pen.imageSmoothingQuality = 'high';
      pen.drawImage(source, 0, 0, toWidth, toHeight);
      const blob = await new Promise<Blob | null>((done) => canvas.toBlob(done, 'image/jpeg', quality));
      // iOS counts the memory of canvases until they are emptied.
      canvas.width = 0;
      canvas.height = 0;
      return blob && bytesOf(blob);
    },
  };
}
