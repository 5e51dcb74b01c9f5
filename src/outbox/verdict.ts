import type { Problem, ProblemKind } from '../portal';
import type { Stop } from './types';

const temporary = new Set<ProblemKind>([
  'offline',
  'slow',
  'captive',
  'busy',
  'conflict',
  'broken',
  // The next try goes out with a new session, or without one: a report needs none.
  'signed-out',
]);

/** A refusal without the portal's own words may be some machine's on the way; this many in a row are believed. */
export const doubtsBelieved = 5;

/** What a problem means for a sending: try later, stop for good, or doubt who said it. */
export function judge(problem: Problem): 'later' | 'stop' | 'doubt' {
  if (temporary.has(problem.kind)) return 'later';
  return problem.word ? 'stop' : 'doubt';
}

/** Whether the problem says for certain that the portal did not take the sending in. */
export const isCertain = (problem: Problem) =>
  problem.kind === 'signed-out' || (!temporary.has(problem.kind) && problem.word !== '');

/** Whether the portal refused only because it misses the photos. */
export const missesPhotos = (problem: Problem) =>
  problem.kind === 'refused' &&
  (problem.fields ?? []).length > 0 &&
  (problem.fields ?? []).every(({ pointer }) => /^\/photos(\/|$)/.test(pointer));

/** The reason to show for a problem that ended the trying. */
export const stopFor = (problem: Problem, photos?: number[]): Stop => ({
  kind: problem.kind,
  word: problem.word,
  detail: problem.detail,
  requestId: problem.requestId,
  fields: problem.fields,
  photos,
});
