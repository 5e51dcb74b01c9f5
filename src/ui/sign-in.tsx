import { createContext, useContext, useRef, useState } from 'react';
import { Button } from './button';
import { alert, lock } from './icons/signs';
import { useWords } from './language';
import css from './sign-in.module.css';
import { signInWords } from './sign-in-words';
import { Line } from './tag';

/** Why signing in did not work: the host's refusals, and `portal` when the city's portal did not take it. */
export type SignInRefusal = keyof typeof signInWords.vi.refused;

/** How a citizen signs in, as the hall arranges it. */
export interface SignInWay {
  /** Asks the host, then the portal; null once signed in. */
  ask(): Promise<SignInRefusal | null>;
  /** Opens the host's permission settings. */
  openSettings(): void;
  /** Whether somebody was signed in before and is no more. */
  over(): boolean;
}

/** Given by the hall together with the portal. */
export const SignInContext = createContext<SignInWay | null>(null);

/** Longer than a host takes to show its question; a question that was closed without a choice never ends. */
const patienceMs = 15_000;

/** Says what signing in is for, and offers it; each refusal has its sentence, and the tap can be repeated. */
export function SignInOffer() {
  const way = useContext(SignInContext);
  const words = useWords(signInWords);
  const [state, setState] = useState<'still' | 'asking' | SignInRefusal>('still');
  const turn = useRef(0);
  if (!way) return null;
  const asking = state === 'asking';

  function ask({ ask: signIn }: SignInWay) {
    turn.current += 1;
    const mine = turn.current;
    const show = (next: typeof state) => {
      if (mine === turn.current) setState(next);
    };
    show('asking');
    const timer = setTimeout(show, patienceMs, 'timeout');
    void signIn().then((refusal) => {
      clearTimeout(timer);
      show(refusal ?? 'still');
      // The pressed button is gone then.
      if (!refusal) document.querySelector('h1')?.focus({ preventScroll: true });
    });
  }

  const said = state === 'still' || asking ? way.over() && words.over : words.refused[state];
  return (
    <div className={css.offer}>
      <Line icon={lock}>{words.why}</Line>
      <div role="status">
        {said ? (
          <Line icon={alert} meaning="wait">
            {said}
          </Line>
        ) : null}
      </div>
      <Button kind="second" busy={asking} onClick={() => ask(way)}>
        {asking ? words.asking : words.ask}
      </Button>
      {state === 'denied' ? (
        <Button kind="quiet" onClick={way.openSettings}>
          {words.settings}
        </Button>
      ) : null}
    </div>
  );
}
