import { expect, test } from 'vitest';
import { fail, ok } from '../../lib/result';
import { createFakePlatform } from '../../platform/fake';
import { ProblemError, type ProblemKind, problem } from '../../portal';
import { scriptedPortal } from './testing/scripted-portal';
import { type PhoneRefusal, zaloPhone } from './zalo-phone';

test("the portal is given Zalo's token and the number comes back in groups", async () => {
  const bodies: unknown[] = [];
  const portal = scriptedPortal((_, { body }) => {
    bodies.push(body);
    return { phone: '0900000001' };
  });
  const platform = createFakePlatform({ phoneToken: [ok('mau')] });
  expect(await zaloPhone(platform, portal)).toEqual(ok('0900 000 001'));
  expect(portal.calls).toEqual(['post /exchanges/phone']);
  expect(bodies).toEqual([{ zalo_token: 'mau' }]);
});

test.each([fail('denied' as const), ok('')])('without a token the portal is not asked', async (token) => {
  const portal = scriptedPortal(() => ({ phone: '0900000001' }));
  const asked = await zaloPhone(createFakePlatform({ phoneToken: [token] }), portal);
  expect(asked).toEqual(fail(token.ok ? 'unsupported' : 'denied'));
  expect(portal.calls).toEqual([]);
});

test.each<[ProblemKind, PhoneRefusal]>([
  ['offline', 'offline'],
  ['captive', 'offline'],
  ['slow', 'timeout'],
  ['signed-out', 'refused'],
  ['refused', 'refused'],
  ['missing', 'refused'],
  ['busy', 'refused'],
  ['broken', 'refused'],
])('a portal that is "%s" is told as "%s"', async (kind, why) => {
  const portal = scriptedPortal(() => new ProblemError(problem(kind)));
  expect(await zaloPhone(createFakePlatform(), portal)).toEqual(fail(why));
});

test.each([{ phone: '12345' }, { phone: '02250000000' }, { phone: 7 }, {}])(
  'an answer without a mobile number fills nothing: %j',
  async (answer) => {
    expect(
      await zaloPhone(
        createFakePlatform(),
        scriptedPortal(() => answer),
      ),
    ).toEqual(fail('refused'));
  },
);
