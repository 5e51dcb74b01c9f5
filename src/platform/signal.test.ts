import { afterEach, expect, test, vi } from 'vitest';
import { createSignal } from './signal';

afterEach(() => {
  vi.useRealTimers();
});

test('a listener that throws does not keep the news from the others, and its error is not swallowed', () => {
  vi.useFakeTimers();
  const signal = createSignal<string>();
  const heard = vi.fn();
  signal.on(() => {
    throw new Error('planned');
  });
  signal.on(heard);
  signal.emit('news');
  expect(heard).toHaveBeenCalledWith('news');
  expect(() => vi.runAllTimers()).toThrow('planned');
});

test('one function listening twice stops one listening at a time', () => {
  const signal = createSignal<void>();
  const heard = vi.fn();
  const stop = signal.on(heard);
  signal.on(heard);
  stop();
  stop();
  signal.emit();
  expect(heard).toHaveBeenCalledTimes(1);
});
