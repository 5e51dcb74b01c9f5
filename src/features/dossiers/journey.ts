import type { Dossier } from './dossier';
import { ruleOf } from './model';

/** One station of the way a dossier goes. */
export interface Step {
  key: string;
  stage: 'done' | 'now' | 'next';
  title: string;
  at: string | null;
  office: string | null;
  /** The last one, at which the result is handed over. */
  last: boolean;
}

/**
 * Events in order of time, the latest one being where the dossier is; then what is to come, which ends with the
 * result unless the dossier has stopped.
 */
export function journeyOf(dossier: Dossier, resultTitle: string): Step[] {
  const { plain, act } = ruleOf(dossier.status.code);
  const events = [...dossier.events].sort((a, b) => Date.parse(a.at) - Date.parse(b.at));
  const handedOver = act === 'keep';
  const past = events.map(({ at, title, office }, index): Step => {
    const now = index === events.length - 1 && !handedOver;
    return { key: `${at} ${title}`, stage: now ? 'now' : 'done', title, at, office, last: false };
  });
  if (handedOver || plain === 'stopped' || plain === 'other') return past;
  const told = dossier.nextSteps.length > 0 ? dossier.nextSteps : [resultTitle];
  const coming = told.map((title, index): Step => {
    return { key: title, stage: 'next', title, at: null, office: null, last: index === told.length - 1 };
  });
  return [...past, ...coming];
}
