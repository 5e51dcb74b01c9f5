import { describe, expect, test } from 'vitest';
import type { Records } from '../../mock-api/domain/records';
import { createMemoryStore } from '../../mock-api/store/memory';
import { watched } from './watched';

const tellOf = async (response: Response) => {
  const { type, fields } = await response.json();
  return {
    status: response.status,
    type,
    pointers: fields?.map((field: { pointer: string }) => field.pointer),
  };
};
const refused = { status: 400, type: 'urn:problem:invalid', pointers: ['/zalo_token'] };

describe('a token of Zalo is good for one use', () => {
  test('a phone token', async () => {
    const portal = watched();
    const token = await portal.signIn();
    const exchange = (zalo_token: string) =>
      portal.call('POST', '/v1/exchanges/phone', { json: { zalo_token }, token });
    expect(await tellOf(await exchange(''))).toEqual(refused);
    expect((await exchange('one')).status).toBe(200);
    expect(await tellOf(await exchange('one'))).toEqual(refused);
    expect((await exchange('two')).status).toBe(200);
  });

  test('a location token; a measured point may be asked again', async () => {
    const portal = watched();
    const token = await portal.signIn();
    const exchange = (json: object) => portal.call('POST', '/v1/exchanges/location', { json, token });
    const point = { latitude: 20.85, longitude: 106.68 };
    expect((await exchange({ zalo_token: 'one' })).status).toBe(200);
    expect(await tellOf(await exchange({ zalo_token: 'one' }))).toEqual(refused);
    for (const again of [point, point]) expect((await exchange(again)).status).toBe(200);
  });

  test.each(['phone', 'location'])('whoever is signed out uses no %s token up', async (kind) => {
    const portal = watched();
    const json = { zalo_token: 'one' };
    expect((await portal.call('POST', `/v1/exchanges/${kind}`, { json })).status).toBe(401);
    const token = await portal.signIn();
    expect((await portal.call('POST', `/v1/exchanges/${kind}`, { json, token })).status).toBe(200);
  });

  test('at one moment only one of two gets an answer', async () => {
    const portal = watched();
    const token = await portal.signIn();
    const json = { zalo_token: 'one' };
    const both = await Promise.all(
      [1, 2].map(() => portal.call('POST', '/v1/exchanges/location', { json, token })),
    );
    expect(both.map(({ status }) => status).sort()).toEqual([200, 400]);
  });

  test('the portal keeps no token, only that it was used', async () => {
    const store = createMemoryStore<Records>();
    const json = { zalo_token: 'a-token-of-zalo' };
    const portal = watched(new Set(), { store });
    await portal.call('POST', '/v1/exchanges/location', { json, token: await portal.signIn() });
    const kept = await store.transact((tx) => tx.list('used_tokens'));
    expect(kept).toHaveLength(1);
    expect(JSON.stringify(kept)).not.toContain(json.zalo_token);
  });
});

test('the watch tokens of the stories are other ones in every portal', async () => {
  const planted = async () => {
    const store = createMemoryStore<Records>();
    const random = (count: number) => crypto.getRandomValues(new Uint8Array(count));
    await watched(new Set(), { store, random }).call('GET', '/v1/about');
    return (await store.transact((tx) => tx.list('watches'))).map(({ id }) => id);
  };
  const [one, other] = [await planted(), await planted()];
  expect(one.length).toBeGreaterThan(0);
  for (const token of one) expect(token).toMatch(/^[a-z2-9]{32}$/);
  expect(one.filter((token) => other.includes(token))).toEqual([]);
});
