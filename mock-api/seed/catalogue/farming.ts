import type { CoreProcedure } from './core';
import { cropsAndLivestock } from './crops-livestock';
import { fishery } from './fishery';

/** Fishing, livestock and crops. */
export const farming: readonly CoreProcedure[] = [...fishery, ...cropsAndLivestock];
