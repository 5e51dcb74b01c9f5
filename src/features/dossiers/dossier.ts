import type { Day } from '../../lib/day';
import type { Span } from '../../lib/due';
import type { Pause } from '../../lib/pauses';

/** A paper that has to be put right. */
interface Defect {
  paper: string;
  wrong: string;
  fix: string;
}

/** Something that happened to a dossier. */
interface DossierEvent {
  at: string;
  title: string;
  office: string | null;
}

/** A status as the portal tells it: a national code (1 to 10, or one we do not know) and the portal's own words. */
export interface PortalStatus {
  code: number;
  name: string;
}

/** What became of a filing. Moments are RFC 3339. In the `status` view everything about a person is empty. */
export interface Dossier {
  code: string;
  view: 'status' | 'full';
  procedureCode: string | null;
  title: string;
  officialName: string;
  status: PortalStatus;
  /** `phone` holds digits only. */
  office: { name: string; phone: string | null };
  submittedAt: string | null;
  receivedAt: string | null;
  limit: Span | null;
  pauses: readonly Pause[];
  promisedAt: string | null;
  finishedAt: string | null;
  /** Masked. */
  applicant: string | null;
  defects: readonly Defect[];
  supplementDue: Day | null;
  paymentId: string | null;
  events: readonly DossierEvent[];
  nextSteps: readonly string[];
  apology: string | null;
  asOf: string;
  source: string;
}
