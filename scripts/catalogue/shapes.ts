import type { Wire } from '../../mock-api/domain/records';
import type { Day } from '../../src/lib/day';

/** One way to hand a dossier in. A null `channel` is a table that was published as text. */
export interface Method {
  channel: Wire['Channel'] | null;
  span: Wire['Span'] | null;
  note: string;
  fees: PublishedFee[];
}

/** A fee as it was published. */
export interface PublishedFee {
  type: 'phi' | 'le_phi' | 'other';
  kind: 'amount' | 'free' | 'see_note' | 'not_published';
  amount: number;
  currency: string;
  note: string;
}

/** A paper as it was published. */
export interface PublishedPaper {
  name: string;
  case: string;
  originals: number;
  copies: number;
  remark: boolean;
}

/** One record of the national portal, read: every part is there, an empty one where nothing fit was published. */
export interface Published {
  code: string;
  name: string;
  /** The organisation that published it for its own city; null for the nation. */
  city: string | null;
  field: string;
  levels: Wire['Level'][];
  fullOnline: boolean;
  offlineOnly: boolean;
  publisher: { code: string; name: string };
  decision: { number: string; date: Day | null } | null;
  audience: string[];
  lifeEvents: string[];
  executing: string;
  /** Where papers are handed in. */
  address: string[];
  span: Wire['Span'] | null;
  cases: { name: string; span: Wire['Span'] | null }[];
  methods: Method[];
  papers: PublishedPaper[];
  steps: string[];
  conditions: string;
  legal: { number: string; title: string }[];
  results: string[];
  updated: Day | null;
  /** Parts that were there and could not be read. */
  damaged: string[];
}
