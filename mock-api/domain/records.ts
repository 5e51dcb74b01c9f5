import type { components } from '../../src/portal/schema';

/** The wire shapes of the contract. */
export type Wire = components['schemas'];

/** A made-up citizen. The full name never leaves unmasked. */
export interface CitizenRecord {
  full_name: string;
  call_name: string;
  phone: string;
  roles: Wire['Session']['citizen']['roles'];
  neighbourhood?: string;
}

/** Who a session token stands for; the token is the record's id. */
interface SessionRecord {
  citizen: string;
  expires_at: string;
}

/** A dossier as the office keeps it: everything, names unmasked, with the digits that prove a look-up. */
export interface DossierRecord {
  owner: string;
  applicant: string;
  phone_last4: string;
  updated_at: string;
  facts: Omit<Wire['Dossier'], 'view' | 'as_of' | 'source' | 'applicant'>;
}

/** Wrong look-ups of one code. */
interface TriesRecord {
  wrong: number;
  until: string;
}

/** What a watch token opens; the token is the record's id. */
interface WatchRecord {
  kind: 'dossier' | 'report';
  ref: string;
}

/** That a one-use token of Zalo was used; its SHA-256 is the record's id. */
interface UsedTokenRecord {
  at: string;
}

/** A photo that was taken in; its bytes are a record of their own. */
interface MediaRecord {
  size: number;
}

/** A field report as the office keeps it. */
export interface ReportRecord {
  owner: string | null;
  key: string;
  watch_token: string;
  contact_phone?: string;
  facts: Omit<Wire['Report'], 'as_of' | 'source'>;
}

/** What became of an Idempotency-Key: `body` is the hash of what was sent with it. */
interface ReportKeyRecord {
  body: string;
  report: string | null;
  claimed_at: string;
}

/** A fee. `paid` is written once and never taken back. */
export interface PaymentRecord {
  owner: string;
  payer: string;
  facts: Pick<Wire['Payment'], 'amount' | 'lines' | 'payee' | 'purpose' | 'dossier_code' | 'due'>;
  attempt: string | null;
  paid: { number: string; at: string } | null;
}

/** One visit to the bank's page. */
export interface AttemptRecord {
  payment: string;
  state: 'open' | 'unsure' | 'paid' | 'cancelled';
  started_at: string;
  expires_at: string;
  unsure_since?: string;
}

/** Everything that the portal keeps. */
export interface Records {
  citizens: CitizenRecord;
  sessions: SessionRecord;
  dossiers: DossierRecord;
  tries: TriesRecord;
  watches: WatchRecord;
  used_tokens: UsedTokenRecord;
  media: MediaRecord;
  media_bytes: { bytes: Uint8Array };
  reports: ReportRecord;
  report_keys: ReportKeyRecord;
  serials: { last: number };
  payments: PaymentRecord;
  attempts: AttemptRecord;
  attempt_keys: { payment: string; attempt: string };
  notices: Wire['Notice'];
  seed: { day: string; records: { collection: keyof Records; id: string }[] };
}
