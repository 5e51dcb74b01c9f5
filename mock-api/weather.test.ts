import { describe, expect, test } from 'vitest';
import { trial } from './testing/trial';
import { ConnectionCut } from './weather';

const report = {
  category: 'road',
  text: 'Ổ gà sâu ở đầu ngõ.',
  place: { unit_code: '11383' },
  photos: [],
  written_at: '2026-11-21T09:40:00+07:00',
};
const headers = { 'Idempotency-Key': 'weather-test-key-1' };
const status = async (answer: Promise<Response>) => {
  try {
    return (await answer).status;
  } catch (error) {
    return error instanceof ConnectionCut ? 'cut' : 'broken';
  }
};

describe('weather', () => {
  test('flaky: every third request fails, by 503 and by a cut in turn', async () => {
    const { call } = trial({ weather: 'flaky' });
    const seen: unknown[] = [];
    for (let request = 0; request < 9; request += 1) seen.push(await status(call('GET', '/v1/about')));
    expect(seen).toEqual([200, 200, 503, 200, 200, 'cut', 200, 200, 503]);
  });

  test('a busy answer says when to come back and may be read across origins', async () => {
    const { call } = trial({ weather: 'flaky' });
    const ask = () => call('GET', '/v1/about', { headers: { Origin: 'https://h5.zdn.vn' } });
    await ask();
    await ask();
    const busy = await ask();
    expect(busy.headers.get('Retry-After')).toBe('2');
    expect(busy.headers.get('Access-Control-Allow-Origin')).toBe('https://h5.zdn.vn');
    expect(await busy.json()).toMatchObject({ type: 'urn:problem:busy', status: 503 });
  });

  test('slow: waits, then answers', async () => {
    const waits: number[] = [];
    const wait = async (milliseconds: number) => {
      waits.push(milliseconds);
    };
    expect(await status(trial({ weather: 'slow', wait }).call('GET', '/v1/about'))).toBe(200);
    expect(waits).toEqual([2500]);
  });

  test('down: nothing answers but the preflight', async () => {
    const { call } = trial({ weather: 'down' });
    expect(await status(call('GET', '/v1/about'))).toBe('cut');
    expect(await status(call('OPTIONS', '/v1/about'))).toBe(204);
  });

  test('signed-out: no session begins, whatever needs one is refused, the rest answers', async () => {
    const { call } = trial({ weather: 'signed-out' });
    expect(await status(call('POST', '/v1/sessions', { json: { zalo_access_token: 'x' } }))).toBe(401);
    for (const path of ['/v1/me/attention', '/v1/dossiers', '/v1/payments', '/v1/reports'])
      expect(await status(call('GET', path))).toBe(401);
    expect(await status(call('GET', '/v1/about', { token: 'any' }))).toBe(401);
    expect(await status(call('GET', '/v1/catalogue'))).toBe(200);
    expect(await status(call('POST', '/v1/reports', { json: report, headers }))).toBe(201);
  });

  test('cut-after-commit: the report is taken in, its answer is lost, once for each key', async () => {
    const { call } = trial({ weather: 'cut-after-commit' });
    const send = () => call('POST', '/v1/reports', { json: report, headers });
    expect(await status(send())).toBe('cut');
    const found = await (await call('GET', '/v1/reports/by-key/weather-test-key-1')).json();
    expect(await (await send()).json()).toEqual(found);
  });

  test('captive: a page of HTML with 200, and no sign of the portal', async () => {
    const answer = await trial({ weather: 'captive' }).call('GET', '/v1/catalogue');
    expect([answer.status, answer.headers.get('Content-Type')]).toEqual([200, 'text/html; charset=utf-8']);
    expect(answer.headers.get('Portal-Kind')).toBeNull();
  });

  test('the bank is another house: no weather reaches it', async () => {
    expect(await status(trial({ weather: 'down' }).call('GET', '/pretend-pay/nobodyknowsthisattempt'))).toBe(
      404,
    );
  });
});
