import type { CoreProcedure } from './core';
import { disputes } from './disputes';
import { officialComplaints } from './official-complaints';

/** Disputes, legal aid, complaints and denunciations. */
export const complaints: readonly CoreProcedure[] = [...disputes, ...officialComplaints];
