import { expect, test } from 'vitest';
import { zaloRefusal } from './refusal';

test.each([
  [{ code: -1401, message: 'Login failed: User Authentication Required' }, 'denied'],
  [{ code: -1401, message: 'Please login before to call this api' }, 'failed'],
  [{ code: -1403 }, 'denied'],
  [{ code: -1404 }, 'unsupported'],
  [{ code: -1408 }, 'timeout'],
  [{ code: -1409 }, 'limited'],
  [{ code: -1410 }, 'limited'],
  [{ code: -2001 }, 'failed'],
  [{ code: -2002 }, 'denied'],
  [{ code: '-2003' }, 'cancelled'],
  [{ code: -201 }, 'denied'],
  [{ code: -2000 }, 'failed'],
  [{ code: 'constructor' }, 'failed'],
  [new Error('planned'), 'failed'],
  [undefined, 'failed'],
])('%j is %s', (error, refusal) => {
  expect(zaloRefusal(error)).toBe(refusal);
});

test('a native code that one call knows as cancelled is cancelled there alone', () => {
  expect(zaloRefusal({ code: -101 }, [-101])).toBe('cancelled');
  expect(zaloRefusal({ code: -101 })).toBe('failed');
});
