import type { CoreProcedure } from './core';
import { householdBusinesses } from './household-business';
import { propertyTax } from './property-tax';
import { tax } from './tax';
import { trade } from './trade';

/** Household business, licences for trades, taxes. */
export const business: readonly CoreProcedure[] = [...householdBusinesses, ...trade, ...tax, ...propertyTax];
