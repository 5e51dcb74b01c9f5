import { describe, expect, test, vi } from 'vitest';
import { fail, ok } from '../lib/result';
import { problem } from './problem';
import { createSession, type SessionListener } from './session';

const minute = 60_000;
const citizen = { callName: 'bà Tám', isLeader: false, neighbourhood: null };
const never = () => new Promise<never>(() => undefined);

/** A session on a made-up clock, with a host and a portal that a test may change. */
function stand({ lastsMs = 60 * minute } = {}) {
  const clock = { now: Date.parse('2026-11-21T08:00:00+07:00') };
  const host = vi.fn(async () => 'zalo');
  let count = 0;
  const opened = () => {
    count += 1;
    return ok({ token: `s${count}`, expiresAt: clock.now + lastsMs, citizen });
  };
  const exchange = vi.fn<Parameters<typeof createSession>[0]['exchange']>(async () => opened());
  const session = createSession({ accessToken: () => host(), exchange, now: () => clock.now });
  const heard = vi.fn<SessionListener>();
  session.listen(heard);
  return { session, host, exchange, heard, clock, opened };
}

const signedOut = fail(problem('signed-out'));

describe('opening', () => {
  test('many at once open one session, and later ones ask nobody', async () => {
    const { session, host, exchange } = stand();
    const tokens = await Promise.all([session.token(), session.tokenWithin(50), session.token()]);
    expect(tokens).toEqual([ok('s1'), 's1', ok('s1')]);
    expect(await session.citizen()).toEqual(ok(citizen));
    expect(host).toHaveBeenCalledTimes(1);
    expect(exchange).toHaveBeenCalledTimes(1);
  });

  test('a session that ended while the app was in use is exchanged once for all who need it', async () => {
    const { session, exchange, clock } = stand();
    await session.token();
    clock.now += 59.5 * minute;
    const tokens = await Promise.all([session.token(), session.token(), session.token()]);
    expect(tokens).toEqual([ok('s2'), ok('s2'), ok('s2')]);
    expect(exchange).toHaveBeenCalledTimes(2);
  });

  test.each([
    ['runs ahead of the portal', Date.parse('2026-11-20T08:00:00+07:00')],
    ['cannot read the end', Number.NaN],
  ])('a phone that %s opens one session, not one a call', async (_, expiresAt) => {
    const { session, exchange } = stand();
    exchange.mockResolvedValue(ok({ token: 's1', expiresAt, citizen }));
    for (let turn = 0; turn < 4; turn += 1) expect(await session.token()).toEqual(ok('s1'));
    expect(exchange).toHaveBeenCalledTimes(1);
  });
});

describe('nobody signed in', () => {
  test.each([
    ['says that nobody is', async () => ''],
    ['fails', () => Promise.reject(new Error('host'))],
  ])('a host that %s is asked once, not for every call', async (_, answer) => {
    const { session, host, exchange } = stand();
    host.mockImplementation(answer);
    for (let turn = 0; turn < 5; turn += 1) {
      expect(await session.token()).toEqual(ok(null));
      expect(await session.tokenWithin(50)).toBeNull();
      expect(await session.citizen()).toEqual(ok(null));
    }
    expect(host).toHaveBeenCalledTimes(1);
    expect(exchange).not.toHaveBeenCalled();
  });

  test('when the app wakes the host is asked again, and nobody waits for it', async () => {
    const { session, host, heard } = stand();
    host.mockResolvedValueOnce('');
    await session.citizen();
    host.mockImplementationOnce(never);
    session.wake();
    session.wake();
    expect(await session.token()).toEqual(ok(null));
    expect(host).toHaveBeenCalledTimes(2);
    expect(heard).toHaveBeenCalledTimes(1);
  });

  test('what was fetched without her is told to be out of date once she is known', async () => {
    const { session, host, heard } = stand();
    host.mockResolvedValueOnce('');
    await session.citizen();
    session.wake();
    await vi.waitFor(() => expect(heard).toHaveBeenCalledTimes(2));
    expect(heard).toHaveBeenLastCalledWith(ok(citizen), true);
    expect(await session.token()).toEqual(ok('s1'));
  });

  test('at an ordinary start nothing is out of date', async () => {
    const { session, heard } = stand();
    await session.citizen();
    expect(heard).toHaveBeenCalledExactlyOnceWith(ok(citizen), false);
  });

  test('whoever can go without her waits a little, and is told when she comes late', async () => {
    const { session, host, heard } = stand();
    let come: (token: string) => void = () => undefined;
    host.mockImplementationOnce(
      () =>
        new Promise((resolve) => {
          come = resolve;
        }),
    );
    expect(await session.tokenWithin(5)).toBeNull();
    come('zalo');
    await vi.waitFor(() => expect(heard).toHaveBeenCalledWith(ok(citizen), true));
    expect(host).toHaveBeenCalledTimes(1);
  });

  test('signing in by hand overtakes a host that has not answered', async () => {
    const { session, host, exchange } = stand();
    host.mockImplementationOnce(never);
    void session.citizen();
    expect(await session.signIn('by-hand')).toEqual(ok(citizen));
    expect(exchange).toHaveBeenCalledExactlyOnceWith('by-hand');
    expect(await session.token()).toEqual(ok('s1'));
  });

  test('a late "nobody" from the host does not undo signing in by hand', async () => {
    const { session, host } = stand();
    let come: (token: string) => void = () => undefined;
    host.mockImplementationOnce(
      () =>
        new Promise((resolve) => {
          come = resolve;
        }),
    );
    const before = session.citizen();
    await session.signIn('by-hand');
    come('');
    await before;
    expect(await session.citizen()).toEqual(ok(citizen));
  });
});

describe('a portal that cannot be asked', () => {
  test('is no sign-out: the next call tries again, and so does waking', async () => {
    const { session, exchange, heard } = stand();
    exchange.mockResolvedValueOnce(fail(problem('offline')));
    expect(await session.citizen()).toEqual(fail(problem('offline')));
    expect(session.over()).toBe(false);
    session.wake();
    await vi.waitFor(() => expect(heard).toHaveBeenLastCalledWith(ok(citizen), true));
    expect(exchange).toHaveBeenCalledTimes(2);
  });
});

describe('refusals', () => {
  test('a refused token is renewed once for all who were refused', async () => {
    const { session, exchange } = stand();
    await session.token();
    for (const _ of [1, 2, 3]) session.refused('s1');
    expect(await Promise.all([session.token(), session.token()])).toEqual([ok('s2'), ok('s2')]);
    session.refused('s1');
    expect(await session.token()).toEqual(ok('s2'));
    expect(exchange).toHaveBeenCalledTimes(2);
  });

  test('a host token that the portal refuses ends the session, and only something new asks again', async () => {
    const { session, exchange, heard, clock, opened } = stand();
    await session.token();
    clock.now += 60 * minute;
    exchange.mockResolvedValue(signedOut);
    for (let turn = 0; turn < 5; turn += 1) expect(await session.token()).toEqual(ok(null));
    expect(exchange).toHaveBeenCalledTimes(2);
    expect(heard).toHaveBeenLastCalledWith(ok(null), false);
    expect(session.over()).toBe(true);
    exchange.mockImplementation(async () => opened());
    expect(await session.signIn('zalo')).toEqual(ok(citizen));
    expect(session.over()).toBe(false);
  });

  test('a portal that refuses whatever it gave is left alone after three times, for ten minutes', async () => {
    const { session, exchange, heard, clock } = stand();
    const use = async () => {
      const token = await session.token();
      if (token.ok && token.value) session.refused(token.value);
      session.wake();
      await Promise.resolve();
    };
    for (let turn = 0; turn < 20; turn += 1) await use();
    expect(exchange).toHaveBeenCalledTimes(3);
    expect(heard).toHaveBeenLastCalledWith(ok(null), false);
    expect(session.over()).toBe(true);
    clock.now += 9 * minute;
    await use();
    expect(exchange).toHaveBeenCalledTimes(3);
    clock.now += minute;
    for (let turn = 0; turn < 20; turn += 1) await use();
    expect(exchange).toHaveBeenCalledTimes(6);
  });

  test('a refusal now and then over a whole day signs nobody out', async () => {
    const { session, exchange, clock } = stand({ lastsMs: 24 * 60 * minute });
    for (let hour = 0; hour < 16; hour += 1) {
      const token = await session.token();
      expect(token).toEqual(ok(`s${hour + 1}`));
      if (token.ok && token.value) session.refused(token.value);
      clock.now += 60 * minute;
    }
    expect(exchange).toHaveBeenCalledTimes(16);
  });

  test('sessions that end by themselves are no refusals, however often', async () => {
    const { session, exchange, clock } = stand({ lastsMs: 2 * minute });
    for (let turn = 1; turn <= 30; turn += 1) {
      expect(await session.token()).toEqual(ok(`s${turn}`));
      clock.now += minute;
    }
    expect(exchange).toHaveBeenCalledTimes(30);
  });

  test('the citizen may always try by hand', async () => {
    const { session, exchange } = stand();
    exchange.mockResolvedValue(signedOut);
    for (let turn = 0; turn < 5; turn += 1) expect(await session.signIn('zalo')).toEqual(ok(null));
    expect(exchange).toHaveBeenCalledTimes(5);
  });
});
