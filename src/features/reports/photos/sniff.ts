/** What the first bytes of a file say it is; its name and declared type are not asked. */
export type FileKind = 'jpeg' | 'png' | 'gif' | 'webp' | 'heic' | 'avif' | 'other';

/** How many bytes `sniff` wants to see. */
export const sniffLength = 64;

const heicBrands = new Set(['heic', 'heix', 'heim', 'heis', 'hevc', 'hevx', 'hevm', 'hevs', 'mif1', 'msf1']);

/** Tells an image by its content (WHATWG MIME Sniffing; ISO 23008-12 for HEIC). */
export function sniff(head: Uint8Array): FileKind {
  const text = (from: number, to: number) => String.fromCharCode(...Array.from(head.subarray(from, to)));
  if (text(0, 3) === '\xff\xd8\xff') return 'jpeg';
  if (text(0, 8) === '\x89PNG\r\n\x1a\n') return 'png';
  if (text(0, 6) === 'GIF87a' || text(0, 6) === 'GIF89a') return 'gif';
  if (text(0, 4) === 'RIFF' && text(8, 12) === 'WEBP') return 'webp';
  if (text(4, 8) !== 'ftyp') return 'other';
  const brands = brandsOf(text);
  if (brands.some((brand) => brand.startsWith('avi'))) return 'avif';
  return brands.some((brand) => heicBrands.has(brand)) ? 'heic' : 'other';
}

/** The major brand and the compatible ones that the head shows. */
function brandsOf(text: (from: number, to: number) => string): string[] {
  const [a = 0, b = 0, c = 0, d = 0] = Array.from(text(0, 4), (letter) => letter.charCodeAt(0));
  const size = Math.min(((a * 256 + b) * 256 + c) * 256 + d, sniffLength);
  const brands = [text(8, 12)];
  for (let at = 16; at + 4 <= size; at += 4) brands.push(text(at, at + 4));
  return brands;
}
