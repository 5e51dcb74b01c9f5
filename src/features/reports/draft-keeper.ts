import type { KeyStore, StoreRefusal } from '../../platform/port';
import type { ReportDraft } from './draft';
import { keepDraft } from './draft-store';

/** How the last writing of a draft went. */
export type Saved = { at: number } | { failed: StoreRefusal };

/** Writes each change of a draft at once; while one write is under way only the newest change waits. */
export interface DraftKeeper {
  keep(draft: ReportDraft): void;
  /** Resolves when nothing is left to write. */
  settled(): Promise<void>;
  /** Writes nothing any more, so that a draft that was sent does not come back. */
  stop(): Promise<void>;
}

/** Makes the keeper of one draft; `told` hears how each writing went. */
export function createDraftKeeper(
  store: KeyStore,
  told: (saved: Saved) => void,
  now: () => number = Date.now,
): DraftKeeper {
  let waiting: ReportDraft | null = null;
  let flight: Promise<void> | null = null;
  let stopped = false;

  async function write(): Promise<void> {
    while (waiting && !stopped) {
      const draft = waiting;
      waiting = null;
      const wrote = await keepDraft(store, draft);
      if (!stopped) told(wrote.ok ? { at: now() } : { failed: wrote.error });
    }
    flight = null;
  }

  return {
    keep(draft) {
      if (stopped) return;
      waiting = draft;
      flight ??= write();
    },
    settled: () => flight ?? Promise.resolve(),
    stop() {
      stopped = true;
      return flight ?? Promise.resolve();
    },
  };
}
