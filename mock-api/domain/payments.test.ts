import { describe, expect, test } from 'vitest';
import { trial } from '../testing/trial';

const fee = '/v1/payments/phimaucuaconam0000000094';
const begin = (portal: ReturnType<typeof trial>, key = 'payment-test-key-1', of = fee) =>
  portal.call('POST', `${of}/attempts`, { headers: { 'Idempotency-Key': key } });
const say = async (portal: ReturnType<typeof trial>, outcome: string, attempt?: string) => {
  const id = attempt ?? (await (await begin(portal)).json()).id;
  return portal.call('POST', `/pretend/payments/${id}/${outcome}`);
};
const state = async (portal: ReturnType<typeof trial>) =>
  (await (await portal.call('GET', fee)).json()).state;
const refusal = async (answer: Response) => [answer.status, (await answer.json()).type.slice(12)];

describe('paying a fee', () => {
  test('cô Năm owes 24.000 đồng, three copies at 8.000', async () => {
    expect(await (await trial().call('GET', fee)).json()).toMatchObject({
      state: 'owed',
      amount: 24_000,
      lines: [{ quantity: 3, unit_amount: 8_000 }],
      payee: 'Ủy ban nhân dân phường Lê Chân',
      due: '2026-11-25',
      attempt: null,
    });
  });

  test('from owed over pending to paid, with a receipt and a masked payer', async () => {
    const portal = trial();
    expect((await portal.call('GET', `${fee}/receipt`)).status).toBe(404);
    const attempt = await (await begin(portal)).json();
    expect(attempt.pay_url).toBe(`http://127.0.0.1:8080/pretend-pay/${attempt.id}`);
    expect(await state(portal)).toBe('pending');
    expect((await say(portal, 'paid', attempt.id)).status).toBe(200);
    expect(await state(portal)).toBe('paid');
    expect(await (await portal.call('GET', `${fee}/receipt`)).json()).toMatchObject({
      number: 'BL26-0000001',
      amount: 24_000,
      payer: 'L* T** N** (nhân vật mẫu)',
      paid_at: '2026-11-21T09:41:00+07:00',
    });
  });

  test('a dossier that waited for the money goes on', async () => {
    const portal = trial({ persona: 'nam' });
    await say(portal, 'paid');
    const token = await portal.signIn();
    const dossier = await (await portal.call('GET', '/v1/dossiers/H24.47-261117-0094', { token })).json();
    expect(dossier.status).toEqual({ code: 4, name: 'Đang xử lý' });
    expect(dossier.pauses).toMatchObject([{ to: '2026-11-21T09:41:00+07:00' }]);
  });

  test('a paid fee stays paid, whatever comes after', async () => {
    const portal = trial();
    const { id } = await (await begin(portal)).json();
    await say(portal, 'paid', id);
    const receipt = await (await portal.call('GET', `${fee}/receipt`)).json();
    for (const outcome of ['cancelled', 'unsure']) expect((await say(portal, outcome, id)).status).toBe(409);
    expect((await say(portal, 'paid', id)).status).toBe(200);
    expect(await refusal(await begin(portal, 'payment-test-key-2'))).toEqual([409, 'already-paid']);
    portal.pass(40 * 24 * 3600);
    expect(await state(portal)).toBe('paid');
    expect((await (await portal.call('GET', `${fee}/receipt`)).json()).number).toBe(receipt.number);
  });

  test.each(['cancelled', 'past its time'])(
    'a key used before never hands out an attempt that is %s',
    async (end) => {
      const portal = trial();
      const { id } = await (await begin(portal)).json();
      if (end === 'cancelled') await say(portal, 'cancelled', id);
      else portal.pass(16 * 60);
      const next = await (await begin(portal)).json();
      expect(next.id).not.toBe(id);
      expect((await say(portal, 'paid', next.id)).status).toBe(200);
      expect(await state(portal)).toBe('paid');
    },
  );

  test('the bank page keeps its secret address to itself and stands in no frame', async () => {
    const portal = trial();
    const { pay_url } = await (await begin(portal)).json();
    const { headers } = await portal.call('GET', new URL(pay_url).pathname);
    expect(headers.get('Referrer-Policy')).toBe('no-referrer');
    expect(headers.get('Cache-Control')).toBe('no-store');
    expect(headers.get('Content-Security-Policy')).toContain("frame-ancestors 'none'");
    expect(headers.get('Content-Security-Policy')).toContain("default-src 'none'");
  });

  test('while the bank is silent nobody can pay a second time', async () => {
    const portal = trial();
    const { id } = await (await begin(portal)).json();
    await say(portal, 'unsure', id);
    expect(await state(portal)).toBe('unsure');
    const { attempt } = await (await portal.call('GET', fee)).json();
    expect(attempt.ask_again_at).toBe('2026-11-21T09:49:00+07:00');
    expect(await refusal(await begin(portal, 'payment-test-key-2'))).toEqual([409, 'unsure']);
    portal.pass(3600);
    expect(await refusal(await begin(portal))).toEqual([409, 'unsure']);
    await say(portal, 'paid', id);
    expect(await state(portal)).toBe('paid');
  });

  test('after three days of silence it counts as not paid, and a late yes for the old attempt is not taken', async () => {
    const portal = trial();
    const { id } = await (await begin(portal)).json();
    await say(portal, 'unsure', id);
    portal.pass(3 * 24 * 3600);
    expect(await state(portal)).toBe('owed');
    expect((await begin(portal, 'payment-test-key-2')).status).toBe(201);
    expect((await say(portal, 'paid', id)).status).toBe(409);
  });

  test('an open attempt is handed out again, so that there is only one page to pay on', async () => {
    const portal = trial();
    const first = await (await begin(portal)).json();
    expect(await (await begin(portal)).json()).toEqual(first);
    expect(await (await begin(portal, 'payment-test-key-2')).json()).toEqual(first);
  });

  test('an attempt ends after fifteen minutes and can no longer be paid', async () => {
    const portal = trial();
    const { id } = await (await begin(portal)).json();
    portal.pass(15 * 60);
    expect(await state(portal)).toBe('owed');
    expect((await say(portal, 'paid', id)).status).toBe(409);
    const next = await (await begin(portal, 'payment-test-key-2')).json();
    expect(next.id).not.toBe(id);
  });

  test('a cancelled attempt leaves the fee owed', async () => {
    const portal = trial();
    await say(portal, 'cancelled');
    expect(await state(portal)).toBe('owed');
  });

  test('a key that began to pay another fee is refused', async () => {
    const portal = trial();
    await begin(portal);
    const other = await begin(portal, 'payment-test-key-1', '/v1/payments/phimaucuabatam0000000093');
    expect(await refusal(other)).toEqual([422, 'key-reused']);
  });

  test('a fee whose day went by is expired and cannot be paid', async () => {
    const portal = trial();
    await say(portal, 'cancelled');
    portal.pass(5 * 24 * 3600);
    expect(await state(portal)).toBe('expired');
    expect(await refusal(await begin(portal, 'payment-test-key-2'))).toEqual([409, 'conflict']);
  });
});
