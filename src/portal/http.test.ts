import { HttpResponse, http } from 'msw';
import { setupServer } from 'msw/node';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { send } from './http';

const server = setupServer(
  http.get('http://portal.test/silent', () => new Promise<Response>(() => undefined)),
  http.get('http://portal.test/cut', () => HttpResponse.error()),
);
const reason = Object.getOwnPropertyDescriptor(AbortSignal.prototype, 'reason');
beforeAll(() => {
  server.listen({ onUnhandledRequest: 'error' });
  Reflect.deleteProperty(AbortSignal.prototype, 'reason');
});
afterAll(() => {
  if (reason) Object.defineProperty(AbortSignal.prototype, 'reason', reason);
  server.close();
});

test.each([
  ['a portal that does not answer is slow', 'silent', 'slow'],
  ['a cut connection is offline', 'cut', 'offline'],
])('on a phone whose signals have no reason %s', async (_, path, kind) => {
  const answer = await send({
    method: 'get',
    url: `http://portal.test/${path}`,
    headers: {},
    timeoutMs: 100,
  });
  expect(answer).toMatchObject({ ok: false, error: { kind } });
});
