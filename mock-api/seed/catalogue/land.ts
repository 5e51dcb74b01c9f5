import type { CoreProcedure } from './core';
import { landChange } from './land-change';
import { landFirst } from './land-first';
import { landNational } from './land-national';
import { landPledge } from './land-pledge';
import { landUpdate } from './land-update';
import { landUse } from './land-use';

/** Land: the city's procedures first, then the few national ones they replace. */
export const land: readonly CoreProcedure[] = [
  ...landChange,
  ...landUpdate,
  ...landFirst,
  ...landUse,
  ...landPledge,
  ...landNational,
];
