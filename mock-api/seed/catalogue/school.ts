import type { CoreProcedure } from './core';
import { diplomas } from './school-diploma';
import { schoolEntry } from './school-entry';
import { schoolSupport } from './school-support';

/** School: getting in, diplomas, and help with costs. */
export const school: CoreProcedure[] = [...schoolEntry, ...diplomas, ...schoolSupport];
