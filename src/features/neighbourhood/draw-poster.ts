import { encode } from 'uqr';

/** What stands on a poster. */
export interface PosterFace {
  city: string;
  title: string;
  /** Where the code leads; holds nothing personal. */
  link: string;
  steps: readonly string[];
  ask: string;
  phone: string;
}

const width = 1080;
const edge = 80;
const font = 'system-ui, -apple-system, Roboto, "Noto Sans", Arial, sans-serif';

/** The poster as a PNG, 1080 pixels wide; null where the phone cannot draw. */
export async function drawPoster(face: PosterFace): Promise<Blob | null> {
  const canvas = document.createElement('canvas');
  const pen = canvas.getContext('2d');
  if (!pen) return null;
  const strong = (size: number) => `700 ${size}px ${font}`;
  const plain = (size: number) => `400 ${size}px ${font}`;
  pen.font = strong(84);
  const lines = wrap(face.title, (text) => pen.measureText(text).width <= width - 2 * edge);
  const headHeight = 240 + lines.length * 104;
  const qrSize = 560;
  const stepsTop = headHeight + qrSize + 160;
  canvas.width = width;
  canvas.height = stepsTop + face.steps.length * 72 + 200;
  const fill = (colour: string, x: number, y: number, w: number, h: number) => {
    pen.fillStyle = colour;
    pen.fillRect(x, y, w, h);
  };
  const write = (text: string, style: string, colour: string, x: number, y: number) => {
    pen.font = style;
    pen.fillStyle = colour;
    pen.fillText(text, x, y);
  };
  const deep = token('--sea-deep');
  const white = token('--on-deep');

  fill(white, 0, 0, width, canvas.height);
  fill(deep, 0, 0, width, headHeight);
  fill(token('--accent-on-deep'), 0, headHeight, width, 10);
  write(face.city, plain(52), white, edge, 120);
  for (const [index, line] of lines.entries()) write(line, strong(84), white, edge, 250 + index * 104);

  const { data, size } = encode(face.link, { ecc: 'M', border: 2 });
  const cell = Math.floor(qrSize / size);
  const left = Math.round((width - cell * size) / 2);
  for (const [y, row] of data.entries())
    for (const [x, dark] of row.entries())
      if (dark) fill(deep, left + x * cell, headHeight + 70 + y * cell, cell, cell);

  for (const [index, step] of face.steps.entries())
    write(`${index + 1}.  ${step}`, plain(46), deep, edge, stepsTop + index * 72);
  fill(token('--on-deep-2'), 0, canvas.height - 140, width, 140);
  write(`${face.ask} ${face.phone}`, strong(52), deep, edge, canvas.height - 52);
  return new Promise((resolve) => canvas.toBlob(resolve, 'image/png'));
}

const token = (name: string) => getComputedStyle(document.documentElement).getPropertyValue(name).trim();

/** Breaks a text into lines that fit; a word alone on its line may be too long. */
export function wrap(text: string, fits: (line: string) => boolean): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines[lines.length - 1];
    const longer = last === undefined ? word : `${last} ${word}`;
    if (last !== undefined && fits(longer)) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}
