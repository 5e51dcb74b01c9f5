import type { OutboxItem } from '../../outbox';
import type { ProblemKind } from '../../portal';
import type { Meaning } from '../../ui';

/** What an item of the outbox has to say for itself, before it is put into words. */
export interface ItemStory {
  tag: 'waiting' | 'sending' | 'sent' | 'refused' | 'erased';
  meaning: Meaning;
  why:
    | 'new'
    | 'offline'
    | 'slow'
    | 'captive'
    | 'busy'
    | 'broken'
    | 'unknown'
    | 'refused'
    | 'erasedPhotos'
    | 'erased'
    | 'erasedUnknown';
  /** Photos that arrived, of how many. */
  sent: number;
  all: number;
  /** What the portal said of it, in its own words. */
  said: string[];
  /** Photos that are meant, counted from 1. */
  photos: readonly number[];
  /** Whether it can be opened again as a draft, and whether it can go without the photos that are meant. */
  canEdit: boolean;
  canGoWithout: boolean;
}

const waits: Partial<Record<ProblemKind, ItemStory['why']>> = {
  offline: 'offline',
  slow: 'slow',
  captive: 'captive',
  busy: 'busy',
  conflict: 'busy',
};

function whyWaiting({ lastProblem, outcomeUnknown }: OutboxItem): ItemStory['why'] {
  // The sending went out and its answer was lost: that outweighs what ailed the network.
  if (outcomeUnknown) return 'unknown';
  return lastProblem ? (waits[lastProblem.kind] ?? 'broken') : 'new';
}

/** Reads an item: how far it came, why it stands still, and what can be done about it. */
export function storyOf(item: OutboxItem): ItemStory {
  const { state, stop } = item;
  const all = item.photos.length;
  const sent = item.photos.filter((photo) => photo.sent).length;
  const common = { sent, all, said: [], photos: [], canEdit: false, canGoWithout: false };
  if (state !== 'stopped') {
    const tag = state === 'sending' ? 'sending' : sent > 0 && sent < all ? 'sent' : 'waiting';
    return { ...common, tag, meaning: tag === 'sending' ? 'going' : 'wait', why: whyWaiting(item) };
  }
  if (stop?.whole || item.payload === null)
    return {
      ...common,
      tag: 'erased',
      meaning: item.outcomeUnknown ? 'wait' : 'need',
      why: item.outcomeUnknown ? 'erasedUnknown' : 'erased',
    };
  const photos = stop?.photos ?? [];
  const erased = stop?.kind === 'erased';
  const said = [stop?.detail, ...(stop?.fields ?? []).map(({ detail }) => detail)];
  return {
    ...common,
    tag: erased ? 'erased' : 'refused',
    meaning: 'need',
    why: erased ? 'erasedPhotos' : 'refused',
    said: erased ? [] : [...new Set(said.filter((words) => words !== undefined && words !== ''))].map(String),
    photos,
    canEdit: true,
    canGoWithout: photos.length > 0 && !item.outcomeUnknown,
  };
}
