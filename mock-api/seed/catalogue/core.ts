import type { components } from '../../../src/portal/schema';

type Procedure = components['schemas']['Procedure'];
type Fee = Procedure['fees'][number];
type Paper = Procedure['papers'][number];
type Channel = components['schemas']['Channel'];

/**
 * One procedure of the core catalogue. Codes, limits, fees, levels, publishers and document numbers are facts of
 * the national portal's published data (snapshot of 2026-07-18); every sentence is our own.
 */
export type CoreProcedure = Omit<Procedure, 'source' | 'as_of' | 'filing_url'> & {
  /** Other words a citizen would use, for search; separated by commas. */
  words: string;
};

/** A published amount in đồng for one channel (null: every channel). */
export const amount = (channel: Channel | null, value: number, per?: string, note?: string): Fee => ({
  channel,
  kind: 'amount',
  amount: value,
  currency: 'VND',
  ...(per ? { per } : {}),
  ...(note ? { note } : {}),
});

/** The portal publishes no fee; this never means free. */
export const unpublished: Fee = { channel: null, kind: 'not_published' };

/** The portal states that nothing is charged. */
export const free = (note?: string): Fee => ({ channel: null, kind: 'free', ...(note ? { note } : {}) });

/** The fee stands only in a remark, told here in our own words. */
export const seeNote = (note: string): Fee => ({ channel: null, kind: 'see_note', note });

/** A paper to bring, in plain words. */
export const paper = (name: string, note?: string, more: Partial<Paper> = {}): Paper => ({
  name,
  remark: false,
  ...(note ? { note } : {}),
  ...more,
});
