import { createRoot } from 'react-dom/client';
import { App } from './app';
import type { Door } from './door';

/** Opens the door. Nothing here waits for the host or the network. */
export function start(root: HTMLElement, door: Door): void {
  createRoot(root).render(<App door={door} />);
}
