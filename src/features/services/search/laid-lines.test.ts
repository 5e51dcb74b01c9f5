import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createLaidLines, type Line } from './laid-lines';

const line: fc.Arbitrary<Line> = fc
  .record({
    words: fc.array(fc.nat(65_535), { maxLength: 40 }),
    zone: fc.nat(3),
    tail: fc.nat(40),
    mass: fc.float({ noNaN: true }),
  })
  .map((some) => ({ ...some, tail: Math.min(some.tail, some.words.length) }));

test('lines come out as they were laid, however many', () => {
  fc.assert(
    fc.property(fc.array(line, { maxLength: 60 }), fc.constantFrom(1, 3, 1000), (lines, room) => {
      const laid = createLaidLines({ lines: room, words: room });
      for (const [number, one] of lines.entries()) expect(laid.lay(one)).toBe(number);
      for (const [number, { words, zone, tail, mass }] of lines.entries()) {
        const from = laid.from[number] ?? 0;
        expect([...laid.words.subarray(from, laid.from[number + 1])]).toEqual(words);
        expect([laid.zone[number], (laid.tail[number] ?? 0) - from, laid.mass[number]]).toEqual([
          zone,
          tail,
          mass,
        ]);
      }
    }),
  );
});
