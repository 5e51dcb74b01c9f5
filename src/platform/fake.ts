import { ok } from '../lib/result';
import { createHostSignals, type HostSignals } from './host-signals';
import { limits } from './limits';
import type { Asked, Platform, Refusal } from './port';
import { Refused, settle } from './settle';
import { createMemoryStore } from './store/memory';

type Calls = Omit<Platform, 'kind' | 'store' | 'events' | 'online' | 'linkTo'>;

/** The name of a port function that asks the host. */
export type AskedName = keyof Calls;

/** A function of one's own, or results given in turn, the last one again and again. */
type Script<F> = F extends (...args: never[]) => Promise<infer R> ? F | readonly R[] : never;

/** What a test sets; everything else is granted. */
export type FakeOverrides = { [Name in AskedName]?: Script<Calls[Name]> } & Partial<
  Pick<Platform, 'store' | 'online' | 'linkTo'>
>;

/** A platform for tests: `calls` holds what was asked, `tell` plays the host's events. */
export interface FakePlatform extends Platform {
  readonly calls: { name: AskedName; args: unknown[] }[];
  readonly tell: Omit<HostSignals, 'events'>;
}

const why = (): Refusal => 'failed';

const granted: Calls = {
  accessToken: async () => ok('fake-access-token'),
  signIn: async () => ok('fake-access-token'),
  phoneToken: async () => ok('fake-phone-token'),
  position: async () => ok({ kind: 'point', latitude: 20.858, longitude: 106.682, accuracyMetres: 20 }),
  pickPhotos: async () => ok([new Blob(['photo'], { type: 'image/jpeg' })]),
  scanCode: async () => ok('000.00.00.H00-261121-0001'),
  share: async () => ok(undefined),
  openOutside: async () => ok(undefined),
  openAbove: async () => ok(undefined),
  dial: async () => ok(undefined),
  copy: async () => ok(undefined),
  saveImage: async () => ok(undefined),
  statusBar: async () => ok(undefined),
  openSettings: async () => ok(undefined),
  close: async () => ok(undefined),
};

/** A platform for tests: grants everything, remembers in memory, and does what `overrides` says instead. */
export function createFakePlatform(overrides: FakeOverrides = {}): FakePlatform {
  const calls: FakePlatform['calls'] = [];
  const { events, ...tell } = createHostSignals();

  function played<A extends unknown[], T>(
    name: AskedName,
    usual: (...args: A) => Asked<T>,
    script: ((...args: A) => Asked<T>) | readonly Awaited<Asked<T>>[] | undefined,
  ): (...args: A) => Asked<T> {
    let turn = 0;
    return (...args) => {
      calls.push({ name, args });
      const answer = async () => {
        if (typeof script === 'function') return script(...args);
        const next = script?.[Math.min(turn++, script.length - 1)];
        return next ?? usual(...args);
      };
      return settle(
        async () => {
          const result = await answer();
          if (result.ok) return result.value;
          throw new Refused(result.error);
        },
        limits.host,
        why,
      );
    };
  }

  return {
    kind: 'fake',
    calls,
    tell,
    events,
    store: overrides.store ?? createMemoryStore(),
    online: overrides.online ?? (async () => true),
    linkTo: overrides.linkTo ?? ((path) => `https://fake.example${path}`),
    accessToken: played('accessToken', granted.accessToken, overrides.accessToken),
    signIn: played('signIn', granted.signIn, overrides.signIn),
    phoneToken: played('phoneToken', granted.phoneToken, overrides.phoneToken),
    position: played('position', granted.position, overrides.position),
    pickPhotos: played('pickPhotos', granted.pickPhotos, overrides.pickPhotos),
    scanCode: played('scanCode', granted.scanCode, overrides.scanCode),
    share: played('share', granted.share, overrides.share),
    openOutside: played('openOutside', granted.openOutside, overrides.openOutside),
    openAbove: played('openAbove', granted.openAbove, overrides.openAbove),
    dial: played('dial', granted.dial, overrides.dial),
    copy: played('copy', granted.copy, overrides.copy),
    saveImage: played('saveImage', granted.saveImage, overrides.saveImage),
    statusBar: played('statusBar', granted.statusBar, overrides.statusBar),
    openSettings: played('openSettings', granted.openSettings, overrides.openSettings),
    close: played('close', granted.close, overrides.close),
  };
}
