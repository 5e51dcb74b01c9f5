import { afterAll, beforeAll, expect, test } from 'vitest';
import { haiphong } from '../src/city/haiphong';
import { units } from '../src/city/haiphong/units';
import { portalServer } from './node';

const server = portalServer({ city: haiphong, units });

beforeAll(() => server.listen({ onUnhandledRequest: 'error' }));
afterAll(() => server.close());

test('a fetch anywhere under /v1 meets the pretend portal', async () => {
  const answer = await fetch('https://portal.example/v1/about');
  expect(answer.headers.get('Portal-Kind')).toBe('pretend');
  expect(await answer.json()).toMatchObject({ city: 'haiphong', kind: 'pretend' });
});

test('a cut connection is a network error', async () => {
  const cut = portalServer({ city: haiphong, units, weather: 'down' });
  server.close();
  cut.listen();
  await expect(fetch('https://portal.example/v1/about')).rejects.toThrow();
  cut.close();
  server.listen({ onUnhandledRequest: 'error' });
});
