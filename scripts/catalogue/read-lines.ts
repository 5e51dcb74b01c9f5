import { createReadStream } from 'node:fs';
import { open } from 'node:fs/promises';
import { createGunzip } from 'node:zlib';

/** A line of the file, counted from 1; `text` is null where it is longer than any record can be. */
export interface Line {
  number: number;
  text: string | null;
}

/** Bytes of the longest line that is read; the longest published record has a twentieth of this. */
const longestLine = 4_000_000;

/** Cuts bytes into lines and holds one line at a time. */
export async function* linesOf(chunks: AsyncIterable<Uint8Array>, most = longestLine): AsyncGenerator<Line> {
  const decoder = new TextDecoder();
  let held: Uint8Array[] = [];
  let size = 0;
  let number = 0;
  const take = (part: Uint8Array) => {
    size += part.length;
    if (size <= most) held.push(part);
    else held = [];
  };
  const line = (): Line => {
    number += 1;
    const text = size > most ? null : decoder.decode(Buffer.concat(held));
    held = [];
    size = 0;
    return { number, text };
  };
  for await (const chunk of chunks) {
    let start = 0;
    for (let end = chunk.indexOf(10); end >= 0; end = chunk.indexOf(10, start)) {
      take(chunk.subarray(start, end));
      yield line();
      start = end + 1;
    }
    take(chunk.subarray(start));
  }
  if (size > 0) yield line();
}

async function isPacked(file: string): Promise<boolean> {
  const handle = await open(file);
  try {
    const { bytesRead, buffer } = await handle.read(Buffer.alloc(2), 0, 2, 0);
    return bytesRead === 2 && buffer[0] === 0x1f && buffer[1] === 0x8b;
  } finally {
    await handle.close();
  }
}

/**
 * The lines of a file, plain or gzip (told by its first bytes, not by its name), read as a stream. Throws what the
 * file system or a damaged gzip throws.
 */
export async function* readLines(file: string): AsyncGenerator<Line> {
  const packed = await isPacked(file);
  const bytes = createReadStream(file);
  if (!packed) return yield* linesOf(bytes);
  const unpacked = createGunzip();
  bytes.on('error', (error) => unpacked.destroy(error));
  yield* linesOf(bytes.pipe(unpacked));
}
