import type { components, Problem, ProblemKind } from '../portal';

/** The rooms that send through the outbox; a later room adds its word here and its courier in `transport.ts`. */
export type Room = 'report';

/** The body of `createReport` without its photos: the outbox names those by their content. */
export type ReportPayload = Omit<components['schemas']['NewReport'], 'photos'>;

/** Screen words of a sending, so that lists need neither portal nor catalogue. */
export interface Shown {
  category: string;
  text: string;
  place: string;
}

/** What a room hands over. `draftId` must be random: the Idempotency-Key derives from it. */
export interface Draft {
  draftId: string;
  room: Room;
  payload: ReportPayload;
  /** JPEG bytes, already shrunk and free of EXIF, in the citizen's order. */
  photos: Uint8Array[];
  shown: Shown;
}

/** A photo of a sealed item; `sent` once the portal said that it holds these bytes. */
export interface ItemPhoto {
  /** SHA-256 of the bytes, hex. */
  sha256: string;
  /** Key in the store; shared by every item with the same bytes. */
  key: string;
  size: number;
  sent: boolean;
}

/** Why an item stopped; it stays until the citizen retries or discards it. */
export interface Stop {
  /** `erased`: the phone lost bytes that were never handed in. */
  kind: ProblemKind | 'erased';
  word: string;
  detail?: string | undefined;
  requestId?: string | undefined;
  fields?: { pointer: string; detail: string }[] | undefined;
  /** Which photos are meant, counted from 1. */
  photos?: number[] | undefined;
  /** The report itself was erased; only its ledger line is left. */
  whole?: boolean | undefined;
}

/** A sealed sending. It changes only in how far it got, never in what it says. */
export interface OutboxItem {
  /** The Idempotency-Key of the sending, 43 characters of [A-Za-z0-9_-]. */
  id: string;
  room: Room;
  /** Null only when the phone erased it, or does not hand it out for now. */
  payload: ReportPayload | null;
  payloadHash: string;
  photos: ItemPhoto[];
  shown: Shown;
  /** Milliseconds since 1970, as every time here; 0 when the phone erased that too. */
  sealedAt: number;
  state: 'waiting' | 'sending' | 'stopped';
  attempts: number;
  nextTryAt: number;
  lastProblem: Problem | null;
  stop: Stop | null;
  /** The sending went out and no answer came: the portal may hold it. */
  outcomeUnknown: boolean;
  /** Refusals in a row that did not come in the portal's words. */
  doubts: number;
  /** The photos were handed in a second time because the portal missed them. */
  handedAgain: boolean;
}

/** The portal's receipt of a report (`ReportReceipt` of the contract). */
export interface Receipt {
  id: string;
  key: string;
  /** RFC 3339. */
  receivedAt: string;
  office: string;
  expectedAt: string | null;
  provisional: boolean;
  photos: number;
  watchToken: string;
}

/** What stays on the phone after a sending arrived, signed in or not. */
export interface KeptReceipt {
  /** Id of the item that was sent. */
  id: string;
  room: Room;
  shown: Shown;
  sealedAt: number;
  sentAt: number;
  receipt: Receipt;
}

/** One line that outlives an erased item, so that its loss can be told. */
export interface LedgerLine {
  id: string;
  room: Room;
  sealedAt: number;
  shown: Shown;
}
