import { act, renderHook } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { useRowsDrawn } from './use-rows-drawn';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

const wait = (ms: number) => act(() => vi.advanceTimersByTimeAsync(ms));
const list = (question: string, atOnce = false) =>
  renderHook((question) => useRowsDrawn(question, atOnce), { initialProps: question });

test('the first list of all begins with one row; those after it with what is in sight', async () => {
  vi.resetModules();
  const anew = await import('./use-rows-drawn');
  const first = renderHook(() => anew.useRowsDrawn('khai sinh', false));
  expect(first.result.current).toBe(1);
  await wait(50);
  expect(first.result.current).toBe(3);
  expect(renderHook(() => anew.useRowsDrawn('căn cước', false)).result.current).toBe(3);
});

test('the rest comes, in parts, once no other question has come for a moment', async () => {
  const { result, rerender } = list('k');
  await wait(200);
  rerender('kh');
  await wait(200);
  expect(result.current).toBe(3);
  await wait(50);
  expect(result.current).toBe(6);
  await wait(100);
  expect(result.current).toBe(10);
  rerender('kh');
  expect(result.current).toBe(10);
  rerender('kha');
  expect(result.current).toBe(3);
});

test('the same question, asked again, begins again', async () => {
  const { result, rerender } = list('k');
  await wait(250);
  await wait(100);
  expect(result.current).toBe(10);
  rerender('kh');
  rerender('k');
  expect(result.current).toBe(3);
});

test('where the keyboard leaves little room, only what is in sight comes with the key', () => {
  expect(list('k').result.current).toBe(3);
  vi.stubGlobal('matchMedia', (query: string) => ({ matches: query === '(max-height: 600px)' }));
  expect(list('k').result.current).toBe(2);
  vi.unstubAllGlobals();
});

test('all may be there at once', () => expect(list('khai sinh', true).result.current).toBe(10));
