import { lazy } from 'react';

/** The parts that talk to the portal, as a chunk of their own. */
export const LazyParts = lazy(async () => ({ default: (await import('./parts')).Parts }));
