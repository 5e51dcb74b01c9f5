export { OutboxContext, useOutbox } from './context';
export { createLazyOutbox } from './lazy';
export type { Outbox } from './machine';
export type * from './types';
