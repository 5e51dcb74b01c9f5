import { birthAndCare } from './birth-and-care';
import type { CoreProcedure } from './core';
import { healthServices } from './health-services';

/** Health: birth notes, care, pharmacies. */
export const health: readonly CoreProcedure[] = [...birthAndCare, ...healthServices];
