import type { KeyStore } from '../../platform';
import { isShort, roomLeft } from '../../platform/room';

/** What the citizen should know of what this phone keeps for her. */
export interface PhoneState {
  /** Keys of what the phone lost, but for reports that wait: the outbox tells of those itself. */
  lost: string[];
  /** How many things lie where the phone does not get at them now. */
  unreachable: number;
  short: boolean;
  /** Nothing is kept when the app closes. */
  fleeting: boolean;
  usedBytes: number;
}

const kept = /^(?:reports\/draft|outbox\/receipt|dossiers\/followed|payments\/receipt)\//;
const waiting = /^outbox\/item\//;

/** Looks at a phone's store; what the app fetches again by itself does not count. */
export async function lookAtPhone(store: KeyStore): Promise<PhoneState> {
  const unreachable = await store.unreachable();
  const lost = await store.lost();
  const { usedBytes } = await store.room();
  return {
    lost: lost.filter((key) => kept.test(key)),
    unreachable: unreachable.filter((key) => kept.test(key) || waiting.test(key)).length,
    short: isShort(await roomLeft(store)),
    fleeting: store.kind === 'memory',
    usedBytes,
  };
}
