import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { AskedName } from '../../src/platform/fake';
import type { Asked, Platform, Refusal } from '../../src/platform/port';
import { asks, type Expectations, type Mood } from './asks';

/** One adapter under test. `set` puts the host into a mood for one function and gives a fresh platform. */
export interface HostUnderTest {
  name: string;
  expected: Expectations;
  set(asked: AskedName, mood: Mood): Platform | Promise<Platform>;
}

/** Longer than any limit of any adapter. */
const longWaitMs = 20 * 60_000;

/** The answer of one function, with all the time in the world. */
export async function answerOf(platform: Platform, asked: AskedName): Promise<Awaited<Asked<unknown>>> {
  const answer = asks[asked](platform);
  // In steps: what is asked after another answer starts its own clock then.
  for (let part = 0; part < 20; part++) await vi.advanceTimersByTimeAsync(longWaitMs / 20);
  return answer;
}

/** Every port function in every mood of the host: the right refusal, never a throw, never silence. */
export function describePlatform(host: HostUnderTest): void {
  describe(`the ${host.name} platform`, () => {
    beforeEach(() => {
      vi.useFakeTimers();
    });
    afterEach(() => {
      vi.useRealTimers();
      vi.restoreAllMocks();
    });
    const rows = (Object.keys(asks) as AskedName[]).flatMap((asked) =>
      (Object.entries(host.expected[asked]) as [Mood, 'ok' | Refusal][]).map(
        ([mood, expected]) => [asked, mood, expected] as const,
      ),
    );
    test.each(rows)('%s, when the host is %s, answers %s', async (asked, mood, expected) => {
      const answer = await answerOf(await host.set(asked, mood), asked);
      expect(answer.ok ? 'ok' : answer.error).toBe(expected);
    });
    test('links to a path of this app hold the path', async () => {
      const platform = await host.set('share', 'granted');
      expect(platform.linkTo('/services?q=khai+sinh')).toMatch(/^https?:\/\/.+\/services\?q=khai\+sinh$/);
    });
    test('says whether there is a network, whatever the host does', async () => {
      for (const mood of ['granted', 'silent', 'throws'] as const) {
        const online = (await host.set('share', mood)).online();
        await vi.advanceTimersByTimeAsync(longWaitMs);
        expect(typeof (await online)).toBe('boolean');
      }
    });
    test('a listener that stopped listening hears nothing, twice stopped or once', async () => {
      const platform = await host.set('share', 'granted');
      const listener = vi.fn();
      const stop = platform.events.onPause(listener);
      stop();
      stop();
      if (typeof document !== 'undefined') {
        vi.spyOn(document, 'visibilityState', 'get').mockReturnValue('hidden');
        document.dispatchEvent(new Event('visibilitychange'));
      }
      expect(listener).not.toHaveBeenCalled();
    });
  });
}
