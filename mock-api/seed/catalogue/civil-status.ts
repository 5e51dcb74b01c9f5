import { births } from './civil-status-birth';
import { lateBirths } from './civil-status-late';
import { civilRecords } from './civil-status-record';
import type { CoreProcedure } from './core';

/** Civil status: births and records. */
export const civilStatus: CoreProcedure[] = [...births, ...lateBirths, ...civilRecords];
