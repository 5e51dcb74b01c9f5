import { createContext, useContext } from 'react';
import type { Platform } from './port';

/** The one platform of the app, given by the hall. */
export const PlatformContext = createContext<Platform | null>(null);

/** The host of the app. Throws outside the hall: a screen without a host is a mistake of ours. */
export function usePlatform(): Platform {
  const platform = useContext(PlatformContext);
  if (!platform) throw new Error('No platform was given');
  return platform;
}
