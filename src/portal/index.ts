export { createCache } from './cache';
export { createPortal, orThrow, type Portal } from './client';
export { PortalContext, usePortal } from './context';
export type { Reply } from './http';
export { readPages } from './pages';
export { type Problem, ProblemError, type ProblemKind, problem, problemIn } from './problem';
export type { components } from './schema';
export type { SessionListener } from './session';
