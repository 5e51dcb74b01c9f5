import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Line, linesOf } from './read-lines';

async function* chunks(parts: readonly Uint8Array[]) {
  yield* parts;
}

async function all(parts: readonly Uint8Array[], most?: number): Promise<Line[]> {
  const found: Line[] = [];
  for await (const line of linesOf(chunks(parts), most)) found.push(line);
  return found;
}

const bytes = (text: string) => new TextEncoder().encode(text);

describe('lines of a file', () => {
  test('a letter whose bytes come apart is read whole', async () => {
    const whole = bytes('một\nđường');
    const apart = [...whole].map((byte) => Uint8Array.of(byte));
    expect(await all(apart)).toEqual([
      { number: 1, text: 'một' },
      { number: 2, text: 'đường' },
    ]);
  });

  test('a line longer than any record is named and not held', async () => {
    expect(await all([bytes('abc'), bytes('defgh\nok\n')], 5)).toEqual([
      { number: 1, text: null },
      { number: 2, text: 'ok' },
    ]);
  });

  test('any bytes in any pieces give the same lines', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 200 }), fc.array(fc.nat(200)), async (data, cuts) => {
        const places = [
          0,
          ...cuts.map((cut) => Math.min(cut, data.length)).sort((a, b) => a - b),
          data.length,
        ];
        const parts = places.slice(1).map((end, index) => data.subarray(places[index] ?? 0, end));
        expect(await all(parts)).toEqual(await all([data]));
      }),
      { numRuns: 60 },
    );
  });
});
