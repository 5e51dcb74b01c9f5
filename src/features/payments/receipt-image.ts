import { encode } from 'uqr';

/** What is drawn: a heading, names with values, a QR code, and the source below. */
export interface ReceiptPicture {
  title: string;
  pairs: readonly (readonly [string, string])[];
  qr: string;
  foot: string;
}

const width = 720;
const edge = 48;
const ink = '#0d1c2b';
const soft = '#42505d';
const font = (size: number, strong = false) =>
  `${strong ? 'bold ' : ''}${size}px system-ui, Roboto, "Noto Sans", Arial, sans-serif`;

/** Breaks a text into lines that fit; `measure` gives a text's width. */
export function wrap(text: string, room: number, measure: (text: string) => number): string[] {
  const lines: string[] = [];
  for (const word of text.split(/\s+/).filter(Boolean)) {
    const last = lines[lines.length - 1];
    if (last !== undefined && measure(`${last} ${word}`) <= room) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}

function drawQr(pen: CanvasRenderingContext2D, text: string, top: number): number {
  const { data, size } = encode(text, { ecc: 'M', border: 2 });
  const cell = Math.floor(240 / size);
  pen.fillStyle = ink;
  for (const [y, row] of data.entries())
    for (const [x, dark] of row.entries())
      if (dark) pen.fillRect(edge + x * cell, top + y * cell, cell, cell);
  return size * cell;
}

/** Draws everything from the top and gives the height it took. */
function draw(pen: CanvasRenderingContext2D, { title, pairs, qr, foot }: ReceiptPicture): number {
  let y = edge;
  const write = (text: string, size: number, strong: boolean, colour: string) => {
    pen.font = font(size, strong);
    pen.fillStyle = colour;
    for (const line of wrap(text, width - 2 * edge, (part) => pen.measureText(part).width)) {
      y += size * 1.35;
      pen.fillText(line, edge, y);
    }
  };
  write(title, 44, true, ink);
  y += 24;
  for (const [name, value] of pairs) {
    write(name, 24, false, soft);
    write(value, 32, true, ink);
    y += 16;
  }
  y += drawQr(pen, qr, y + 8) + 16;
  write(foot, 24, false, soft);
  return Math.ceil(y + edge);
}

/** A receipt as a PNG, dark on white; null where the phone cannot draw one. */
export async function drawReceipt(picture: ReceiptPicture): Promise<Blob | null> {
  const canvas = document.createElement('canvas');
  const pen = canvas.getContext('2d');
  if (!pen) return null;
  canvas.width = width;
  canvas.height = 10;
  canvas.height = draw(pen, picture);
  pen.fillStyle = '#ffffff';
  pen.fillRect(0, 0, canvas.width, canvas.height);
  draw(pen, picture);
  return new Promise((resolve) => canvas.toBlob(resolve, 'image/png'));
}
