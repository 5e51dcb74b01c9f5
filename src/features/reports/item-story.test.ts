import { expect, test } from 'vitest';
import type { OutboxItem } from '../../outbox';
import { storyOf } from './item-story';

const photo = (sent: boolean) => ({ sha256: 'a', key: 'k', size: 1, sent });
const waiting: OutboxItem = {
  id: 'mau',
  room: 'report',
  payload: {
    category: 'road',
    text: 'Ổ gà',
    place: { unit_code: '11329' },
    written_at: '2026-11-21T09:12:00+07:00',
  },
  payloadHash: '',
  photos: [],
  shown: { category: '', text: '', place: '' },
  sealedAt: 0,
  state: 'waiting',
  attempts: 0,
  nextTryAt: 0,
  lastProblem: null,
  stop: null,
  outcomeUnknown: false,
  doubts: 0,
  handedAgain: false,
};
const lost = { ...waiting, payload: null, state: 'stopped' as const };

test.each<[string, Partial<OutboxItem>, Partial<ReturnType<typeof storyOf>>]>([
  ['new', {}, { tag: 'waiting', why: 'new', meaning: 'wait' }],
  ['under way', { state: 'sending' }, { tag: 'sending', meaning: 'going' }],
  ['without network', { lastProblem: { kind: 'offline', word: '' } }, { why: 'offline' }],
  ['behind a Wi-Fi log-in', { lastProblem: { kind: 'captive', word: '' } }, { why: 'captive' }],
  ['while an earlier try runs', { lastProblem: { kind: 'conflict', word: '' } }, { why: 'busy' }],
  ['with an unforeseen problem', { lastProblem: { kind: 'gone', word: '' } }, { why: 'broken' }],
  [
    'two photos of three up',
    { photos: [photo(true), photo(true), photo(false)] },
    { tag: 'sent', sent: 2, all: 3 },
  ],
  ['all photos up', { photos: [photo(true)] }, { tag: 'waiting' }],
  [
    'sent, the answer lost',
    { outcomeUnknown: true, lastProblem: { kind: 'offline', word: '' } },
    { why: 'unknown', canEdit: false },
  ],
  [
    'refused',
    {
      state: 'stopped',
      stop: {
        kind: 'refused',
        word: 'x',
        detail: 'Ngắn quá',
        fields: [{ pointer: '/text', detail: 'Ngắn quá' }],
      },
    },
    { tag: 'refused', why: 'refused', said: ['Ngắn quá'], canEdit: true, canGoWithout: false },
  ],
  [
    'a photo refused',
    { state: 'stopped', stop: { kind: 'refused', word: 'x', photos: [2] } },
    { photos: [2], canGoWithout: true },
  ],
  [
    'a photo erased by the phone',
    { state: 'stopped', stop: { kind: 'erased', word: '', photos: [1] } },
    { tag: 'erased', why: 'erasedPhotos', canEdit: true, canGoWithout: true },
  ],
  [
    'erased by the phone',
    { ...lost, stop: { kind: 'erased', word: '', whole: true } },
    { tag: 'erased', why: 'erased', canEdit: false, meaning: 'need' },
  ],
  [
    'erased, perhaps after it arrived',
    { ...lost, outcomeUnknown: true, stop: { kind: 'erased', word: '', whole: true } },
    { why: 'erasedUnknown', meaning: 'wait' },
  ],
])('a report %s says so', (_, change, story) => {
  expect(storyOf({ ...waiting, ...change })).toMatchObject(story);
});
