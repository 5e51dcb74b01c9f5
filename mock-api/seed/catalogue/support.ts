import type { CoreProcedure } from './core';
import { merit } from './merit';
import { povertyAndChildren } from './poverty-children';
import { socialSupport } from './social-support';

/** Social support, poverty, children, people with merit. */
export const support: readonly CoreProcedure[] = [...socialSupport, ...povertyAndChildren, ...merit];
