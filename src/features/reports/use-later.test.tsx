import { cleanup, renderHook, waitFor } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';
import { useLater } from './use-later';

afterEach(cleanup);

test('questions that could not be fetched say so, and come with another try', async () => {
  const network = { up: false };
  const fetch = async () => {
    if (!network.up) throw new Error('no network');
    return import('./steps/later');
  };
  const { result } = renderHook(() => useLater('photos', fetch));
  expect(result.current.later).toBe('coming');
  await waitFor(() => expect(result.current.later).toBe('unfetched'));
  network.up = true;
  result.current.again();
  await waitFor(() => expect(result.current.later).toHaveProperty('CheckStep'));
});
