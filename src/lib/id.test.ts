import { expect, test } from 'vitest';
import { randomId } from './id';

test('ids fit an Idempotency-Key and do not repeat', () => {
  const ids = Array.from({ length: 500 }, () => randomId());
  expect(new Set(ids).size).toBe(500);
  for (const id of ids) expect(id).toMatch(/^[A-Za-z0-9_-]{24}$/);
  expect(randomId(16)).toHaveLength(16);
});
