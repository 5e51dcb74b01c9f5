import { createContext, useContext } from 'react';
import type { Portal } from './client';

/** The one client of the app, given by the hall. */
export const PortalContext = createContext<Portal | null>(null);

/** The city's portal. Throws outside the hall: a screen without a portal is a mistake of ours. */
export function usePortal(): Portal {
  const portal = useContext(PortalContext);
  if (!portal) throw new Error('No portal was given');
  return portal;
}
