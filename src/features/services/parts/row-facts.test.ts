import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { IconShape } from '../../../ui/icons/icon';
import { clock, globe, money, office } from '../../../ui/icons/things';

const read = (path: string) => readFileSync(new URL(path, import.meta.url), 'utf8');
const pictures = [...read('./row-facts.module.css').matchAll(/url\("data:image\/svg\+xml,([^"]+)"\)/g)].map(
  ([, text = '']) => decodeURIComponent(text),
);
const inks = [...read('../../../ui/tokens.css').matchAll(/--ink-2: (#\w+);/g)].map(([, colour]) => colour);

/** A shape as one line drawing, whatever each of its paths is filled with. */
const drawn = (shape: IconShape) => shape.map((path) => path.replace(/^[^Mm]/, '')).join('');

test('the pictures beside facts are the drawings of the app, in the inks of light and dark', () => {
  expect(pictures.map((picture) => /stroke='([^']+)'/.exec(picture)?.[1])).toEqual(inks);
  for (const picture of pictures) {
    const paths = [...picture.matchAll(/ d='([^']+)'/g)].map(([, path]) => path);
    expect(paths).toEqual([office, clock, globe, money].map(drawn));
  }
});
