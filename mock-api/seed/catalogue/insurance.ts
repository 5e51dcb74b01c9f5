import type { CoreProcedure } from './core';
import { healthInsurance } from './health-insurance';
import { maternity } from './maternity';
import { pension } from './pension';
import { survivors } from './survivors';

/** Social and health insurance. */
export const insurance: readonly CoreProcedure[] = [
  ...pension,
  ...maternity,
  ...survivors,
  ...healthInsurance,
];
