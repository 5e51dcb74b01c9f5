import { describe, expect, test } from 'vitest';
import { createMemoryStore } from '../store/memory';
import { photos } from '../testing/photos';
import { trial } from '../testing/trial';
import { sha256 } from './digest';
import type { Records } from './records';

const headers = { 'Idempotency-Key': 'reports-test-key-01' };
const report = {
  category: 'road',
  text: 'Ổ gà sâu ở đầu ngõ.',
  place: { unit_code: '11383', landmark: 'Trước cổng chợ' },
  photos: [],
  written_at: '2026-11-21T09:40:00+07:00',
};
const send = (portal: ReturnType<typeof trial>, json: unknown = report, more = {}) =>
  portal.call('POST', '/v1/reports', { json, headers, ...more });
const wordOf = async (response: Response) => (await response.json()).type;

describe('sending a report', () => {
  test('the receipt names the office of the ward and a provisional day', async () => {
    const answer = await send(trial());
    expect(answer.headers.get('Location')).toBe('/v1/reports/HP261121-0101');
    expect(await answer.json()).toMatchObject({
      id: 'HP261121-0101',
      office: 'Ủy ban nhân dân phường Lê Chân',
      received_at: '2026-11-21T09:41:00+07:00',
      // Four working days from Saturday: Monday, Wednesday (Tuesday 24/11 is off), Thursday, Friday.
      expected_at: '2026-11-27T17:00:00+07:00',
      provisional: true,
      photos: 0,
    });
  });

  test('sent twice with one key it is one report, however its body is ordered', async () => {
    const portal = trial();
    const token = await portal.signIn();
    const first = await (await send(portal, report, { token })).json();
    const reordered = Object.fromEntries(Object.entries(report).reverse());
    expect(await (await send(portal, reordered, { token })).json()).toEqual(first);
    const { items } = await (await portal.call('GET', '/v1/reports', { token })).json();
    expect(items.filter(({ id }: { id: string }) => id.startsWith('HP261121'))).toHaveLength(1);
  });

  test('two at the same moment with one key are one report; the second waits or gets the same receipt', async () => {
    const portal = trial();
    const answers = await Promise.all([send(portal), send(portal), send(portal)]);
    const created = answers.filter(({ status }) => status === 201);
    expect(created.length).toBeGreaterThan(0);
    expect(answers.every(({ status }) => status === 201 || status === 409)).toBe(true);
    const ids = await Promise.all(created.map(async (answer) => (await answer.json()).id));
    expect(new Set(ids)).toEqual(new Set(['HP261121-0101']));
  });

  test('a sender who was thought dead and wakes up makes no second report', async () => {
    const inner = createMemoryStore<Records>();
    let wake: () => void = () => undefined;
    let fallAsleep: () => void = () => undefined;
    const awake = new Promise<void>((done) => {
      wake = done;
    });
    const asleep = new Promise<void>((done) => {
      fallAsleep = done;
    });
    let calls = 0;
    let sleepAt = -1;
    const store: typeof inner = {
      transact: async (work) => {
        calls += 1;
        // Between claiming the key and taking the report in.
        if (calls === sleepAt) {
          fallAsleep();
          await awake;
        }
        return inner.transact(work);
      },
    };
    const portal = trial({ store });
    await portal.call('GET', '/v1/notices');
    // Planting looks once, the claim is the next, taking in the third.
    sleepAt = calls + 3;
    const slow = send(portal);
    await asleep;
    portal.pass(31);
    const second = await (await send(portal)).json();
    wake();
    expect(await (await slow).json()).toEqual(second);
    const reports = await store.transact((tx) => tx.list('reports', { prefix: 'HP261121-01' }));
    expect(reports).toHaveLength(1);
  });

  test('a clock that was set back does not hold a key for longer than its claim', async () => {
    const store = createMemoryStore<Records>();
    const portal = trial({ store });
    await send(portal, report, { headers: { 'Idempotency-Key': 'another-key-000000' } });
    const other = await store.transact((tx) => tx.get('report_keys', 'another-key-000000'));
    await store.transact((tx) =>
      tx.put('report_keys', headers['Idempotency-Key'], {
        body: other?.body ?? '',
        report: null,
        claimed_at: '2026-11-21T12:00:00+07:00',
      }),
    );
    expect((await send(portal)).status).toBe(201);
  });

  test('while the first is under way the key answers 409, and is free again when its sender died', async () => {
    const store = createMemoryStore<Records>();
    const portal = trial({ store });
    await send(portal, report, { headers: { 'Idempotency-Key': 'another-key-000000' } });
    const other = await store.transact((tx) => tx.get('report_keys', 'another-key-000000'));
    await store.transact((tx) =>
      tx.put('report_keys', headers['Idempotency-Key'], {
        body: other?.body ?? '',
        report: null,
        claimed_at: '2026-11-21T09:41:00+07:00',
      }),
    );
    expect((await send(portal)).status).toBe(409);
    expect((await portal.call('GET', '/v1/reports/by-key/reports-test-key-01')).status).toBe(409);
    portal.pass(31);
    expect((await portal.call('GET', '/v1/reports/by-key/reports-test-key-01')).status).toBe(404);
    expect((await send(portal)).status).toBe(201);
  });

  test('another body with the same key is refused and changes nothing', async () => {
    const portal = trial();
    const first = await (await send(portal)).json();
    const other = await send(portal, { ...report, text: 'Chuyện khác hẳn.' });
    expect([other.status, await wordOf(other)]).toEqual([422, 'urn:problem:key-reused']);
    expect(await (await portal.call('GET', '/v1/reports/by-key/reports-test-key-01')).json()).toEqual(first);
  });

  test('a photo that was not handed in is refused, and the key stays free', async () => {
    const portal = trial();
    const sha = await sha256(photos.clean);
    const refused = await send(portal, { ...report, photos: [sha] });
    expect(refused.status).toBe(422);
    expect((await refused.json()).fields).toMatchObject([{ pointer: '/photos/0' }]);
    await portal.call('PUT', `/v1/media/${sha}`, {
      body: photos.clean,
      headers: { 'Content-Type': 'image/jpeg' },
    });
    expect((await send(portal, { ...report, photos: [sha] })).status).toBe(201);
  });

  test.each([
    ['a category that is not on the list', { category: 'nothing' }, '/category'],
    ['a unit of another city', { place: { unit_code: '26506' } }, '/place/unit_code'],
    ['a text of blanks', { text: '        ' }, '/text'],
  ])('%s is refused', async (_, wrong, pointer) => {
    const answer = await send(trial(), { ...report, ...wrong });
    expect(answer.status).toBe(422);
    expect((await answer.json()).fields).toMatchObject([{ pointer }]);
  });

  test('a category without a deadline promises none', async () => {
    expect(await (await send(trial(), { ...report, category: 'other' })).json()).toMatchObject({
      expected_at: null,
    });
  });
});

describe('who may read a report', () => {
  test('its sender and its watch token; to anyone else it does not exist', async () => {
    const store = createMemoryStore<Records>();
    const [tam, bon] = [trial({ store }), trial({ store, persona: 'bon' })];
    const token = await tam.signIn();
    const { id, watch_token } = await (await send(tam, report, { token })).json();
    const path = `/v1/reports/${id}`;
    expect((await tam.call('GET', path, { token })).status).toBe(200);
    expect((await tam.call('GET', path, { headers: { 'Watch-Token': watch_token } })).status).toBe(200);
    expect((await tam.call('GET', path)).status).toBe(404);
    expect((await tam.call('GET', path, { headers: { 'Watch-Token': 'x' } })).status).toBe(404);
    expect((await bon.call('GET', path, { token: await bon.signIn() })).status).toBe(404);
  });

  test('a report without a session belongs to nobody but its watch token', async () => {
    const portal = trial();
    const { id, watch_token } = await (await send(portal)).json();
    const token = await portal.signIn();
    expect((await portal.call('GET', `/v1/reports/${id}`, { token })).status).toBe(404);
    const headers = { 'Watch-Token': watch_token };
    expect((await portal.call('GET', `/v1/reports/${id}`, { headers })).status).toBe(200);
  });
});
