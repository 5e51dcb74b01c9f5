import type { CoreProcedure } from './core';
import { care } from './family-care';
import { marriage } from './family-marriage';

/** Family: marriage, adoption, guardianship and deaths. */
export const family: CoreProcedure[] = [...marriage, ...care];
