export { createCache } from './cache';
export { type CallOptions, createPortal, orThrow, type Portal, type PortalSettings } from './client';
export { PortalContext, usePortal } from './context';
export type { Reply } from './http';
export { type Problem, ProblemError, type ProblemKind, problem, problemIn } from './problem';
export type { components } from './schema';
export type { Citizen, Session } from './session';
