import type { CoreProcedure } from './core';
import { inspections } from './driving-inspection';
import { licences } from './driving-licence';
import { plates } from './driving-plates';
import { vehicles } from './driving-vehicle';

/** Driving: licences, vehicles, plates and roadworthiness tests. */
export const driving: CoreProcedure[] = [...licences, ...vehicles, ...plates, ...inspections];
