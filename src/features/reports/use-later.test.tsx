// @vitest-environment happy-dom
import { cleanup, renderHook, waitFor } from '@testing-library/react';
import { afterEach, expect, test, vi } from 'vitest';
import { useLater } from './use-later';

const network = vi.hoisted(() => ({ up: false }));
vi.mock('./steps/later', () => {
  if (!network.up) throw new Error('no network');
  return { CheckStep: () => null, PlaceStep: () => null, WhatStep: () => null };
});
afterEach(cleanup);

test('questions that could not be fetched say so, and come with another try', async () => {
  const { result } = renderHook(() => useLater('photos'));
  expect(result.current.later).toBe('coming');
  await waitFor(() => expect(result.current.later).toBe('unfetched'));
  network.up = true;
  result.current.again();
  await waitFor(() => expect(result.current.later).toHaveProperty('CheckStep'));
});
