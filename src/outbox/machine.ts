import { fail, ok, type Result } from '../lib/result';
import type { KeyStore, StoreRefusal } from '../platform/port';
import { createBaton, type Locks } from './baton';
import { createGate } from './gate';
import type { Schedule } from './lease';
import { dropOldReceipts } from './old-receipts';
import { type Sealing, seal } from './seal';
import { sendOne } from './send-one';
import { createShelf } from './shelf';
import { allStanding, release, standing } from './standing';
import type { Wire } from './transport';
import { isDue, pickNext, type Summary, summarise, wakeIn } from './turns';
import type { Draft, KeptReceipt, OutboxItem } from './types';

/** What an outbox is made of; `name` tells it from other apps' on a shared origin (the app's id). */
export interface OutboxParts {
  store: KeyStore;
  portal: Wire;
  now(): number;
  /** From 0 to below 1. */
  random(): number;
  schedule: Schedule;
  locks?: Locks | undefined;
  name?: string;
}

/** Durable sending of what a citizen wrote: nothing is lost, nothing arrives twice. */
export interface Outbox {
  /** Seals a draft and starts to send it; the draft may go once this is ok. */
  seal(draft: Draft): Promise<Result<Sealing, StoreRefusal>>;
  /** Sends what is due; `eager` also what only waits for a network. Resolves when nothing more can be done now. */
  drain(options?: { eager?: boolean }): Promise<void>;
  /** Tries an item again at once, on the citizen's word; false when there is nothing to try. */
  retryNow(id: string, options?: { withoutStoppedPhotos?: boolean }): Promise<boolean>;
  /** Throws an item away, on the citizen's word. `unsure`: it may have arrived; ask, then say so with `sure`. */
  discard(id: string, options?: { sure?: boolean }): Promise<Result<void, 'unsure' | 'absent'>>;
  /** What has not arrived, oldest first. */
  items(): Promise<OutboxItem[]>;
  item(id: string): Promise<OutboxItem | null>;
  /** What arrived, newest first, for 180 days at least; also without network and without a session. */
  receipts(): Promise<KeptReceipt[]>;
  receipt(id: string): Promise<KeptReceipt | null>;
  summary(): Promise<Summary>;
  /** Told after each change; gives back "stop listening". */
  subscribe(listener: () => void): () => void;
  /** Takes the timer down; nothing kept is touched. */
  close(): void;
}

/** Makes the one outbox of this window. */
export function createOutbox(parts: OutboxParts): Outbox {
  const { store, portal, now, random, schedule, locks, name = 'outbox' } = parts;
  const shelf = createShelf(store);
  const inGate = createGate(name, locks);
  const baton = createBaton(name, locks, { store, now, random, schedule });
  const listeners = new Set<() => void>();
  const changed = () => {
    for (const listener of [...listeners]) listener();
  };
  const letGo = (names: string[], apart?: string) => inGate(() => release(shelf, names, apart));
  let flight: Promise<void> | null = null;
  let wanted: 'no' | 'due' | 'eager' = 'no';
  let underWay = '';
  let waitedForOther = false;
  let stopTimer: (() => void) | null = null;
  let closed = false;

  async function sendAll(eager: boolean, tried: Set<string>): Promise<void> {
    for (;;) {
      const next = pickNext(
        (await allStanding(shelf)).filter((item) => !tried.has(item.id) && isDue(item, now(), eager)),
      );
      if (!next) break;
      tried.add(next.id);
      underWay = next.id;
      await sendOne(next, { shelf, wire: portal, now, random, changed, release: letGo });
      underWay = '';
    }
    await letGo(await shelf.photoNames());
    await dropOldReceipts(shelf, now());
  }

  async function fly(): Promise<void> {
    // Whoever asks while a round is under way gets another one inside the same flight.
    while (wanted !== 'no') {
      const eager = wanted === 'eager';
      wanted = 'no';
      // A store that throws must not end the sending for good: the timer comes back to it.
      const tried = new Set<string>();
      const outcome = await baton(() => sendAll(eager, tried)).catch(() => 'failed' as const);
      underWay = '';
      // What another window carried on meanwhile is to be seen in this one too.
      if (waitedForOther) changed();
      waitedForOther = outcome === 'taken';
      const items = outcome === 'failed' ? null : await allStanding(shelf).catch(() => null);
      const ms = wakeIn(items, now(), outcome === 'taken', tried);
      stopTimer?.();
      stopTimer = ms === null || closed ? null : schedule(() => void drain(), ms);
    }
    flight = null;
  }

  function drain(options: { eager?: boolean } = {}): Promise<void> {
    wanted = options.eager || wanted === 'eager' ? 'eager' : 'due';
    flight ??= fly();
    return flight;
  }

  return {
    async seal(draft) {
      const sealed = await inGate(() => seal(shelf, draft, now()));
      if (sealed.ok) {
        changed();
        void drain();
      }
      return sealed;
    },
    drain,
    async retryNow(id, { withoutStoppedPhotos = false } = {}) {
      const item = await standing(shelf, id);
      if (!item?.payload || underWay === id) return false;
      const left = withoutStoppedPhotos && !item.outcomeUnknown ? (item.stop?.photos ?? []) : [];
      const photos = item.photos.filter((_, at) => !left.includes(at + 1));
      const fresh = { attempts: 0, nextTryAt: 0, doubts: 0, handedAgain: false, stop: null };
      if (!(await shelf.patch(id, { ...fresh, photos, state: 'waiting' }))) return false;
      changed();
      void drain();
      return true;
    },
    async discard(id, { sure = false } = {}) {
      const item = await standing(shelf, id);
      if (!item) return fail('absent');
      // Asked and done in one go: the sending may just be taking its last step. The unreadable may have arrived too.
      const removed = await shelf.removeItem(id, (kept) => sure || kept?.outcomeUnknown === false);
      if (!removed) return fail('unsure');
      await letGo(item.photos.map(({ sha256 }) => sha256));
      changed();
      return ok(undefined);
    },
    items: () => allStanding(shelf),
    item: (id) => standing(shelf, id),
    async receipts() {
      const kept = await Promise.all((await shelf.receiptIds()).map((id) => shelf.receipt(id)));
      return kept.filter((one) => one !== null).sort((a, b) => b.sentAt - a.sentAt);
    },
    receipt: (id) => shelf.receipt(id),
    summary: async () => summarise(await allStanding(shelf)),
    subscribe(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    close() {
      closed = true;
      stopTimer?.();
    },
  };
}
