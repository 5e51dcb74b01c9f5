import type { CoreProcedure } from './core';
import { residenceChanges } from './residence-change';
import { residenceRegistration } from './residence-register';

/** Residence: registering, changing and proving where one lives. */
export const residence: CoreProcedure[] = [...residenceRegistration, ...residenceChanges];
