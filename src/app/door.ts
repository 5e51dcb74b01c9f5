import { createContext, useContext } from 'react';
import type { Platform } from '../platform';

/** What main.tsx found out before the first screen. */
export interface Door {
  platform: Platform;
  appId: string;
  /** Where the app is mounted: `/`, in Zalo `/zapps/<app id>`. */
  basePath: string;
  /** Resolves when the portal can be asked (the pretend portal has to start first). */
  ready: Promise<unknown>;
}

/** Given once, at the top. */
export const DoorContext = createContext<Door | null>(null);

/** The door of this run. Throws outside the app: that is a mistake of ours. */
export function useDoor(): Door {
  const door = useContext(DoorContext);
  if (!door) throw new Error('No door was given');
  return door;
}
