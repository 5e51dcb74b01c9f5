import { useCallback, useEffect, useState } from 'react';
import type { Step } from './steps/step';

const fetchSteps = () => import('./steps/later');

/** The questions after the first: here, on their way, or not to be had without a network. */
type Later = Awaited<ReturnType<typeof fetchSteps>> | 'coming' | 'unfetched';

/**
 * Fetches the later questions while the first is answered, so that they open at once and without a network too.
 * `fetch` stands for the network; the same function each time.
 */
export function useLater(step: Step, fetch = fetchSteps): { later: Later; again: () => void } {
  const [later, setLater] = useState<Later>('coming');
  const again = useCallback(() => {
    fetch().then(setLater, () => setLater('unfetched'));
  }, [fetch]);
  const here = typeof later === 'object';
  useEffect(() => {
    if (step && !here) again();
  }, [step, here, again]);
  return { later, again };
}
