import { act, cleanup, renderHook } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { useReadAloud } from './use-read-aloud';

class Utterance {
  voice: unknown = null;
  lang = '';
  rate = 1;
  onend: (() => void) | null = null;
  onerror: (() => void) | null = null;
  constructor(readonly text: string) {}
}

const spoken: Utterance[] = [];
const cancel = vi.fn();
const phone = (...langs: string[]) => {
  vi.stubGlobal('SpeechSynthesisUtterance', Utterance);
  vi.stubGlobal('speechSynthesis', {
    getVoices: () => langs.map((lang) => ({ lang })),
    speak: (utterance: Utterance) => spoken.push(utterance),
    cancel,
  });
};

beforeEach(() => {
  spoken.length = 0;
  cancel.mockClear();
});
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

test('a phone without a Vietnamese voice cannot read', () => {
  phone('en-US');
  expect(renderHook(useReadAloud).result.current.able).toBe(false);
});

test('pieces are read one after the other, and the end of the last one is the end', () => {
  phone('en-US', 'vi-VN');
  const { result } = renderHook(useReadAloud);
  act(() => result.current.read(['Một.', 'Hai.']));
  expect(spoken.map(({ text, lang }) => [text, lang])).toEqual([
    ['Một.', 'vi-VN'],
    ['Hai.', 'vi-VN'],
  ]);
  expect(result.current.reading).toBe(true);
  act(() => spoken[1]?.onend?.());
  expect(result.current.reading).toBe(false);
});

test('what was stopped does not end the reading that came after it', () => {
  phone('vi-VN');
  const { result } = renderHook(useReadAloud);
  act(() => result.current.read(['Cũ.']));
  act(() => result.current.read(['Mới.']));
  act(() => spoken[0]?.onerror?.());
  expect(result.current.reading).toBe(true);
});

test('leaving the page stops the voice', () => {
  phone('vi-VN');
  const { result, unmount } = renderHook(useReadAloud);
  act(() => result.current.read(['Một.']));
  cancel.mockClear();
  unmount();
  expect(cancel).toHaveBeenCalled();
});
