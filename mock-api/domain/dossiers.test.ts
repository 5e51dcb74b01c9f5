import { describe, expect, test } from 'vitest';
import { trial } from '../testing/trial';

const code = 'H24.26-261111-0417';
const lookUp = (portal: ReturnType<typeof trial>, phone_last4: string, of = code) =>
  portal.call('POST', '/v1/dossiers/look-up', { json: { code: of, phone_last4 } });

describe('looking up a dossier', () => {
  test('the code and the right digits show everything, with the name masked', async () => {
    const { dossier } = await (await lookUp(trial(), '0002')).json();
    expect(dossier).toMatchObject({ view: 'full', applicant: 'N***** V** B** (nhân vật mẫu)' });
    expect(dossier.defects).toHaveLength(3);
  });

  test('a code alone shows no person', async () => {
    const dossier = await (await trial().call('GET', `/v1/dossiers/${code}`)).json();
    expect(Object.keys(dossier).sort()).toEqual(
      ['as_of', 'channel', 'code', 'office', 'procedure', 'source', 'status', 'view'].sort(),
    );
  });

  test('the watch token opens this dossier again, and no other', async () => {
    const portal = trial();
    const { watch_token } = await (await lookUp(portal, '0002')).json();
    const headers = { 'Watch-Token': watch_token };
    expect(await (await portal.call('GET', `/v1/dossiers/${code}`, { headers })).json()).toMatchObject({
      view: 'full',
    });
    const other = await portal.call('GET', '/v1/dossiers/H24.47-261117-0094', { headers });
    expect(await other.json()).toMatchObject({ view: 'status' });
  });

  test('a wrong code and wrong digits answer alike', async () => {
    const portal = trial();
    const [wrongDigits, wrongCode] = [
      await lookUp(portal, '9999'),
      await lookUp(portal, '0002', 'H24.26-261111-9999'),
    ];
    expect([wrongDigits.status, wrongCode.status]).toEqual([404, 404]);
    const told = async (response: Response) => ({ ...(await response.json()), request_id: '' });
    expect(await told(wrongDigits)).toEqual(await told(wrongCode));
  });

  test.each([code, 'H24.26-261111-9999'])(
    'after five wrong tries on %s even the right digits wait',
    async (of) => {
      const portal = trial();
      for (let attempt = 0; attempt < 5; attempt += 1)
        expect((await lookUp(portal, '9999', of)).status).toBe(404);
      const waiting = await lookUp(portal, '0002', of);
      expect(waiting.status).toBe(429);
      expect(Number(waiting.headers.get('Retry-After'))).toBe(900);
      portal.pass(901);
      expect((await lookUp(portal, '0002', of)).status).toBe(of === code ? 200 : 404);
    },
  );

  test('the right digits wipe the count of wrong ones', async () => {
    const portal = trial();
    for (let round = 0; round < 3; round += 1) {
      for (let attempt = 0; attempt < 4; attempt += 1) await lookUp(portal, '9999');
      expect((await lookUp(portal, '0002')).status).toBe(200);
    }
  });

  test('a session shows its own dossiers whole and those of others only by status', async () => {
    const portal = trial({ persona: 'bon' });
    const token = await portal.signIn();
    const view = async (of: string) =>
      (await (await portal.call('GET', `/v1/dossiers/${of}`, { token })).json()).view;
    expect(await view(code)).toBe('full');
    expect(await view('H24.26-261111-0418')).toBe('status');
  });
});
