import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { vungtau } from '../../src/city/vungtau';
import { units as vungtauUnits } from '../../src/city/vungtau/units';
import type { Records } from '../domain/records';
import { workingTimeAfter } from '../domain/working-time';
import { createMemoryStore } from '../store/memory';
import { trial } from '../testing/trial';

type Options = Parameters<typeof trial>[0];

async function ask(path: string, options: Options = {}) {
  const portal = trial(options);
  const token = await portal.signIn();
  return (await portal.call('GET', path, { token })).json();
}

describe('the stories', () => {
  test('bà Tám sees three things that wait for her, the most urgent first', async () => {
    const { items } = await ask('/v1/me/attention');
    expect(items).toMatchObject([
      { kind: 'payment', amount: 24_000, due: '2026-11-25' },
      { kind: 'dossier_supplement', ref: 'H24.26-261111-0418', count: 3, due: '2026-11-30' },
      { kind: 'report_answered' },
    ]);
  });

  test('bà Tám has a dossier under way', async () => {
    const { items } = await ask('/v1/dossiers');
    expect(items).toContainEqual(
      expect.objectContaining({ code: 'H24.26-261119-0233', status: { code: 4, name: 'Đang xử lý' } }),
    );
  });

  test('ông Bốn: received on Wednesday 11/11, back since 18/11 with three defects, promised without the pause', async () => {
    expect(await ask('/v1/dossiers/H24.26-261111-0417', { persona: 'bon' })).toMatchObject({
      received_at: '2026-11-11T10:20:00+07:00',
      limit: { value: 7.5, unit: 'working_day' },
      pauses: [{ from: '2026-11-18T16:40:00+07:00', to: null }],
      promised_at: '2026-11-23T11:30:00+07:00',
      supplement_due: '2026-11-30',
    });
  });

  test('cô Năm owes one fee and has paid another', async () => {
    const { items } = await ask('/v1/payments', { persona: 'nam' });
    expect(items.map(({ state, amount }: { state: string; amount: number }) => [state, amount])).toEqual([
      ['owed', 24_000],
      ['paid', 8_000],
    ]);
  });

  test('ông Sáu sees his reports in every status, answers with photos among them', async () => {
    const { items } = await ask('/v1/reports', { persona: 'sau' });
    const statuses = items.map(({ status }: { status: string }) => status);
    expect(new Set(statuses)).toEqual(new Set(['received', 'needs_more', 'in_progress', 'answered', 'done']));
  });

  test.each([...Array(10).keys()].map((index) => index + 1))(
    'a sample shows national status %i',
    async (status) => {
      const json = { code: `H24.99-261101-${9000 + status}`, phone_last4: '0009' };
      const { dossier } = await (await trial().call('POST', '/v1/dossiers/look-up', { json })).json();
      expect(dossier.status.code).toBe(status);
    },
  );

  test('a late sample apologises, another has a status that is on no list', async () => {
    const sample = async (serial: number) => {
      const json = { code: `H24.99-261101-${serial}`, phone_last4: '0009' };
      return (await (await trial().call('POST', '/v1/dossiers/look-up', { json })).json()).dossier;
    };
    const late = await sample(9011);
    expect(late.apology).toContain('xin lỗi');
    expect(late.promised_at).toBe('2026-11-26T17:00:00+07:00');
    expect(late.apology).toContain('Thứ Năm, 26/11/2026');
    for (const over of [3, 7, 8, 9, 10]) expect((await sample(9000 + over)).promised_at).toBeNull();
    expect((await sample(9042)).status).toEqual({ code: 42, name: 'Đang luân chuyển liên thông' });
  });

  test('the second city tells the same stories with its own codes, offices and limits', async () => {
    const city = { city: vungtau, units: vungtauUnits };
    const dossier = await ask('/v1/dossiers/H29.26-261111-0417', { ...city, persona: 'bon' });
    expect(dossier).toMatchObject({ procedure: { code: '1.012784' }, limit: { value: 12 } });
    expect((await ask('/v1/reports', city)).items[0].id).toMatch(/^VT\d{6}-0001$/);
    expect((await ask('/v1/payments', city)).items[0].payee).toBe('Ủy ban nhân dân phường Vũng Tàu');
  });

  test('every name says that it is made up and every phone number cannot be real', async () => {
    const store = createMemoryStore<Records>();
    await trial({ store }).call('GET', '/v1/about');
    const citizens = await store.transact((tx) => tx.list('citizens'));
    for (const { value } of citizens) {
      expect(value.call_name).toContain('(nhân vật mẫu)');
      expect(value.phone).toMatch(/^090000000\d$/);
    }
    for (const { value } of await store.transact((tx) => tx.list('dossiers')))
      expect(value.applicant).toContain('(nhân vật mẫu)');
  });

  test('on any day nothing has happened in the future and what waits is not over', async () => {
    const days = fc.date({ min: new Date('2025-03-01'), max: new Date('2027-10-01'), noInvalidDate: true });
    await fc.assert(
      fc.asyncProperty(days, async (now) => {
        const store = createMemoryStore<Records>();
        const portal = trial({ store, clock: () => now });
        const token = await portal.signIn();
        const { items } = await (await portal.call('GET', '/v1/me/attention', { token })).json();
        expect(items).toHaveLength(3);
        for (const { value } of await store.transact((tx) => tx.list('dossiers')))
          for (const { at } of value.facts.events ?? []) expect(Date.parse(at)).toBeLessThan(now.getTime());
        for (const { value } of await store.transact((tx) => tx.list('reports')))
          for (const { at } of value.facts.events) expect(Date.parse(at)).toBeLessThan(now.getTime());
      }),
      { numRuns: 25 },
    );
  });

  test('the next day the stories move along, and what a citizen did stays', async () => {
    const portal = trial({ persona: 'nam' });
    const fee = '/v1/payments/phimaucuaconam0000000094';
    const idempotent = { headers: { 'Idempotency-Key': 'stories-test-key-1' } };
    const { id } = await (await portal.call('POST', `${fee}/attempts`, idempotent)).json();
    await portal.call('POST', `/pretend/payments/${id}/paid`);
    portal.pass(20 * 24 * 3600);
    expect(await (await portal.call('GET', fee)).json()).toMatchObject({ state: 'paid' });
    const token = await portal.signIn();
    const path = '/v1/dossiers/H24.47-261117-0094';
    expect((await (await portal.call('GET', path, { token })).json()).status.code).toBe(4);
    const json = { code: 'H24.26-261111-0417', phone_last4: '0002' };
    const { dossier } = await (await portal.call('POST', '/v1/dossiers/look-up', { json })).json();
    expect(dossier.promised_at).toBe(workingTimeAfter(dossier.received_at, 7.5));
    expect(dossier.received_at > '2026-11-21').toBe(true);
  });
});
