import { city } from '@city';
import { useRef, useState } from 'react';
import { usePlatform } from '../../../platform/context';
import { type Problem, problemIn } from '../../../portal';
import { useBeginPayment, useRefreshPayment } from '../api';
import { payLink, pretendOrigins } from '../pay-link';

/** Why the payment page is not open. `url` was checked. */
export type PayTrouble =
  | { kind: 'host' }
  | { kind: 'not-opened'; url: string }
  | { kind: 'changed' }
  | { kind: 'not-begun'; problem: Problem };

const explained = new Set(['already-paid', 'unsure']);

/** Once the page was opened, the second half of a double tap must not open it again. */
const calmMs = 1_000;

/** The one way to pay a fee on this screen. */
export type Paying = ReturnType<typeof usePay>;

/** Opens the payment page of a fee: once a tap, and only where the city allows. */
export function usePay(id: string) {
  const platform = usePlatform();
  const begin = useBeginPayment(id);
  const refresh = useRefreshPayment(id);
  const running = useRef(false);
  const [trouble, setTrouble] = useState<PayTrouble | null>(null);

  async function open(): Promise<PayTrouble | null> {
    try {
      const told = await begin.mutateAsync();
      const url = payLink(
        told,
        city.paymentHosts,
        pretendOrigins(__TRIAL__, __PORTAL_URL__ || window.location.origin),
      );
      if (!url) return { kind: 'host' };
      const opened = await platform.openAbove(url.href);
      return opened.ok ? null : { kind: 'not-opened', url: url.href };
    } catch (thrown) {
      const problem = problemIn(thrown);
      if (explained.has(problem.word)) return null;
      return problem.kind === 'conflict' ? { kind: 'changed' } : { kind: 'not-begun', problem };
    }
  }

  async function pay() {
    if (running.current) return;
    running.current = true;
    setTrouble(null);
    const found = await open();
    setTrouble(found);
    // Only now, for the payment page has to open within the tap.
    await refresh();
    setTimeout(
      () => {
        running.current = false;
      },
      found ? 0 : calmMs,
    );
  }

  return { pay, busy: begin.isPending, trouble };
}
