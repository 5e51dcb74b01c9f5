import { act, renderHook } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { useStill } from './use-still';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

const wait = (ms: number) => act(() => vi.advanceTimersByTimeAsync(ms));

test('a value stands once no other has come for a moment', async () => {
  const { result, rerender } = renderHook((value) => useStill(value, false), { initialProps: 'k' });
  expect(result.current).toBe(false);
  await wait(200);
  rerender('kh');
  await wait(200);
  expect(result.current).toBe(false);
  await wait(200);
  expect(result.current).toBe(true);
  rerender('kh');
  expect(result.current).toBe(true);
  rerender('kha');
  expect(result.current).toBe(false);
});

test('the first one may stand at once', () => {
  const { result } = renderHook(() => useStill('khai sinh', true));
  expect(result.current).toBe(true);
});
