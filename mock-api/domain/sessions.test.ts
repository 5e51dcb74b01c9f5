import { expect, test } from 'vitest';
import { trial } from '../testing/trial';

const json = { zalo_access_token: 'any' };

test('a session ends after twelve hours', async () => {
  const portal = trial();
  const token = await portal.signIn();
  portal.pass(12 * 3600 - 1);
  expect((await portal.call('GET', '/v1/dossiers', { token })).status).toBe(200);
  portal.pass(1);
  expect((await portal.call('GET', '/v1/dossiers', { token })).status).toBe(401);
});

test('an ended session opens nothing, and ending it twice is no fault', async () => {
  const portal = trial();
  const token = await portal.signIn();
  for (let time = 0; time < 2; time += 1)
    expect((await portal.call('DELETE', '/v1/sessions/current', { token })).status).toBe(204);
  expect((await portal.call('GET', '/v1/dossiers', { token })).status).toBe(401);
});

test('who is signed out at Zalo gets no session', async () => {
  expect((await trial({ persona: 'khach' }).call('POST', '/v1/sessions', { json })).status).toBe(401);
});

test('ông Sáu leads his neighbourhood, bà Tám does not, and no full name is told', async () => {
  const citizen = async (persona: 'sau' | 'tam') =>
    (await (await trial({ persona }).call('POST', '/v1/sessions', { json })).json()).citizen;
  expect(await citizen('sau')).toEqual({
    call_name: 'ông Sáu (nhân vật mẫu)',
    roles: ['neighbourhood_leader'],
    neighbourhood: 'Tổ dân phố 12, phường Lê Chân',
  });
  expect((await citizen('tam')).roles).toEqual([]);
});
