import type { CoreProcedure } from './core';
import { powerContract } from './power-contract';
import { powerSupply } from './power-supply';

/** Electricity, rooftop solar power and wells. */
export const utilities: readonly CoreProcedure[] = [...powerSupply, ...powerContract];
