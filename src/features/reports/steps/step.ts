import { checkPlace, checkWhat } from '../checks';
import type { ReportDraft } from '../draft';
import type { OpenDraft } from '../use-draft';

/** The four pages of the report, in their order. */
export const steps = ['photos', 'place', 'what', 'check'] as const;

/** One page. */
export type Step = (typeof steps)[number];

/** The page that an address names; anything else is the first. */
export const stepOf = (text: string | null): Step => steps.find((step) => step === text) ?? 'photos';

/** What each page gets. */
export interface StepProps {
  open: OpenDraft;
  /** Leads to the next page, or back to the check when it was only corrected. */
  next(): void;
}

/** The page on which a draft is taken up again: the first that still lacks an answer. */
export function resumeStep(draft: ReportDraft, photos: number): Step {
  if (checkPlace(draft).length > 0) return draft.way || photos > 0 ? 'place' : 'photos';
  return checkWhat(draft).length > 0 ? 'what' : 'check';
}
