import { certifiedCopies } from './certification-copies';
import { certifiedDeals } from './certification-deals';
import type { CoreProcedure } from './core';

/** Certified copies, signatures, translations, contracts and wills. */
export const certification: CoreProcedure[] = [...certifiedCopies, ...certifiedDeals];
