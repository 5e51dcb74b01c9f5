import { buildingPermits } from './building-permit';
import type { CoreProcedure } from './core';
import { housing } from './housing';

/** Building permits, planning and housing. */
export const building: readonly CoreProcedure[] = [...buildingPermits, ...housing];
