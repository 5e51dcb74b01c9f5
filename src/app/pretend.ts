import { city, loadUnits } from '@city';

/** What the preview stands in for Zalo with. */
export interface Pretend {
  /** '' while the persona is signed out. */
  accessToken: string;
}

/** Starts the pretend portal inside this page; only in `npm start` and the preview. */
export async function startPretend(): Promise<Pretend> {
  const [{ startPretendPortal }, units] = await Promise.all([import('../../mock-api/browser'), loadUnits()]);
  return startPretendPortal({ city, units });
}
