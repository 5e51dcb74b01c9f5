import fc from 'fast-check';
import { vi } from 'vitest';

// Files share one world: what the last test of the file before this one put in a global's place goes here.
vi.unstubAllGlobals();

// One seed for all properties, so that the same code gives the same answer today and tomorrow; `npm run fuzz` draws
// anew each time and prints the seed of what it finds (decision 0019).
if (import.meta.env.MODE !== 'fuzz') fc.configureGlobal({ seed: 20261121 });
