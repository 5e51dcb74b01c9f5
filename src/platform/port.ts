import type { Result } from '../lib/result';

/** Why the host did not do what was asked; each has its own sentence on the screen. */
export type Refusal = 'denied' | 'cancelled' | 'unsupported' | 'timeout' | 'limited' | 'failed';

/** What a host call gives: the value, or the refusal. Host calls never throw and never hang. */
export type Asked<T> = Promise<Result<T, Refusal>>;

/** Where the citizen stands: measured here, or a Zalo token that the portal exchanges. */
export type Position =
  | { kind: 'point'; latitude: number; longitude: number; accuracyMetres: number }
  | { kind: 'token'; token: string };

/** What a share sheet needs. `path` is a path of this app, with a leading slash, and holds nothing personal. */
export interface Shareable {
  title: string;
  description?: string;
  path: string;
}

/** What a store keeps under one key: JSON, or bytes with their media type. */
export type Kept = { json: unknown } | { bytes: Uint8Array; type: string };

/** How much room the store has. `budgetBytes` is null where the host does not tell. */
interface Room {
  usedBytes: number;
  budgetBytes: number | null;
}

/** Why a write did not happen: no room, or the store itself does not work. Nothing older is touched. */
export type StoreRefusal = 'full' | 'broken';

/**
 * What this phone remembers: one entry a key, written whole or not at all, read back before it counts.
 * Names are prefixed by the adapter. A read of a damaged entry gives null and drops nothing else.
 */
export interface KeyStore {
  /** Which store takes the writes now; 'memory' until the first call has found out, for that promises least. */
  readonly kind: 'indexeddb' | 'native' | 'memory';
  get(key: string): Promise<Kept | null>;
  set(key: string, value: Kept): Promise<Result<void, StoreRefusal>>;
  remove(key: string): Promise<void>;
  /** Keys that begin with `prefix`, in order of code points. */
  keys(prefix: string): Promise<string[]>;
  room(): Promise<Room>;
  /** Keys that were kept here and that the phone erased or damaged since; forgotten once set again or removed. */
  lost(): Promise<string[]>;
  /** Keys that lie in a part of this phone that does not answer now; nothing of them is lost so far. */
  unreachable(): Promise<string[]>;
  /** Removes everything this app kept on this phone. */
  clear(): Promise<void>;
}

/** What tells the app that the host woke, slept, or opened a link. Each returns its own "stop listening". */
export interface HostEvents {
  onResume(listener: () => void): () => void;
  onPause(listener: () => void): () => void;
  /** A deep link opened while the app runs; `path` begins with a slash and may carry a query. */
  onOpen(listener: (path: string) => void): () => void;
  onNetwork(listener: (online: boolean) => void): () => void;
}

/** Everything the app asks of its host. One implementation a host; chosen once, explicitly. */
export interface Platform {
  readonly kind: 'zalo' | 'browser' | 'fake';
  readonly store: KeyStore;
  readonly events: HostEvents;
  /** The Zalo access token; the empty text means signed out. Never asks the citizen. */
  accessToken(): Asked<string>;
  /** The access token, never empty. Asks the citizen where Zalo wants her consent; call it after a sentence why. */
  signIn(): Asked<string>;
  /** A one-use token for the phone number, exchanged by the portal. Asks the citizen. */
  phoneToken(): Asked<string>;
  /** Where the citizen stands. Asks the citizen; call it only after a sentence why. */
  position(): Asked<Position>;
  /** Photos from the camera or the library, as the citizen chose; at most `max`. */
  pickPhotos(options: { from: 'camera' | 'library'; max: number }): Asked<Blob[]>;
  /** The text of a QR code. */
  scanCode(): Asked<string>;
  share(what: Shareable): Asked<void>;
  /** The link that opens `path` of this app from anywhere. */
  linkTo(path: string): string;
  /** Opens a page outside Zalo (the national portal wants a real browser). */
  openOutside(url: string): Asked<void>;
  /** Opens a page above the app; resolves when it was opened, `events.onResume` tells the return. */
  openAbove(url: string): Asked<void>;
  dial(phone: string): Asked<void>;
  copy(text: string): Asked<void>;
  saveImage(image: Blob, name: string): Asked<void>;
  /** Whether the phone thinks it has a network; only ever a hint. */
  online(): Promise<boolean>;
  /** Colour of the signs in the host's status bar, which lies over the top of the app. */
  statusBar(ink: 'white' | 'black'): Asked<void>;
  /** Opens the host's own permission settings. */
  openSettings(): Asked<void>;
  /** Closes the app where the host can; otherwise `unsupported`. */
  close(): Asked<void>;
}
