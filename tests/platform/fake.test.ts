import { expect, test } from 'vitest';
import { fail, ok } from '../../src/lib/result';
import { type AskedName, createFakePlatform, type FakeOverrides } from '../../src/platform/fake';
import type { Expectations, Mood } from './asks';
import { describePlatform } from './conformance';

const every = {
  granted: 'ok',
  denied: 'denied',
  cancelled: 'cancelled',
  unsupported: 'unsupported',
  limited: 'limited',
  silent: 'timeout',
  throws: 'failed',
} as const;

const expected: Expectations = {
  accessToken: every,
  signIn: every,
  phoneToken: every,
  position: every,
  pickPhotos: every,
  scanCode: every,
  share: every,
  openOutside: every,
  openAbove: every,
  dial: every,
  copy: every,
  saveImage: every,
  statusBar: every,
  openSettings: every,
  close: every,
};

function overrides(asked: AskedName, mood: Mood): FakeOverrides {
  if (mood === 'granted') return {};
  if (mood === 'silent') return { [asked]: () => new Promise<never>(() => undefined) };
  if (mood === 'throws') {
    return {
      [asked]: () => {
        throw new Error('planned');
      },
    };
  }
  return { [asked]: [fail(mood)] };
}

describePlatform({
  name: 'fake',
  expected,
  set: (asked, mood) => createFakePlatform(overrides(asked, mood)),
});

test('scripted answers are given in turn, the last one again', async () => {
  const platform = createFakePlatform({ scanCode: [fail('cancelled'), ok('H24')] });
  expect(await platform.scanCode()).toEqual(fail('cancelled'));
  expect(await platform.scanCode()).toEqual(ok('H24'));
  expect(await platform.scanCode()).toEqual(ok('H24'));
});

test('the fake remembers what was asked and plays events', async () => {
  const platform = createFakePlatform();
  const paths: string[] = [];
  platform.events.onOpen((path) => paths.push(path));
  await platform.dial('113');
  platform.tell.opened('/reports');
  expect(platform.calls).toEqual([{ name: 'dial', args: ['113'] }]);
  expect(paths).toEqual(['/reports']);
});
