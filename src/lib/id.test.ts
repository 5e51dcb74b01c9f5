import { expect, test } from 'vitest';
import { randomId } from './id';
import { sha256Hex } from './sha256';

test('ids fit an Idempotency-Key and do not repeat', () => {
  const ids = Array.from({ length: 500 }, () => randomId());
  expect(new Set(ids).size).toBe(500);
  for (const id of ids) expect(id).toMatch(/^[A-Za-z0-9_-]{24}$/);
  expect(randomId(16)).toHaveLength(16);
});

test('SHA-256 of "abc" is the one of FIPS 180-4', async () => {
  expect(await sha256Hex(new TextEncoder().encode('abc'))).toBe(
    'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad',
  );
});
