import { building } from './building';
import { business } from './business';
import { certification } from './certification';
import { civilStatus } from './civil-status';
import { complaints } from './complaints';
import type { CoreProcedure } from './core';
import { driving } from './driving';
import { family } from './family';
import { farming } from './farming';
import { health } from './health';
import { identity } from './identity';
import { insurance } from './insurance';
import { land } from './land';
import { residence } from './residence';
import { school } from './school';
import { support } from './support';
import { utilities } from './utilities';
import { work } from './work';

/** The procedures citizens use most, each code once; a city row stands before the national rows it replaces. */
export const coreCatalogue: readonly CoreProcedure[] = [
  ...civilStatus,
  ...family,
  ...residence,
  ...identity,
  ...certification,
  ...driving,
  ...school,
  ...land,
  ...building,
  ...business,
  ...insurance,
  ...support,
  ...health,
  ...utilities,
  ...farming,
  ...work,
  ...complaints,
];
