import { setupServer } from 'msw/node';
import { handlersOf } from './door';
import { createPortal, type PortalOptions } from './portal';

/** The pretend portal behind every fetch of a test: `listen()` before, `close()` after. */
export const portalServer = (options: PortalOptions) => setupServer(...handlersOf(createPortal(options)));
