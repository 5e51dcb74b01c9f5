import { useContext } from 'react';
import { formatPhone } from '../lib/phone';
import { Button } from './button';
import { FrameContext } from './frame';
import { phone, retry as retryIcon } from './icons/acts';
import { saved } from './icons/signs';
import { useLanguage } from './language';
import { problemWords, type ShownKind } from './problem-words';
import { CallRow, Rows } from './row';
import { Blank, RequestCode } from './states';
import { Callout } from './tag';

/** A failure as a screen shows it; the portal's `Problem` fits. */
export interface ShownProblem {
  kind: ShownKind;
  requestId?: string;
}

/** The sentences for a kind of failure. */
export const useProblemWords = (kind: ShownKind) => problemWords[useLanguage()][kind];

const more = {
  vi: { retry: 'Thử lại', call: 'Cần gấp thì gọi' },
  en: { retry: 'Try again', call: 'Urgent? Call' },
};

interface ProblemViewProps {
  problem: ShownProblem;
  /** The heading, when the room knows better than the kind. */
  title?: string | undefined;
  text?: string | undefined;
  /** What became of the citizen's work. */
  kept?: string | undefined;
  onRetry?: (() => void) | undefined;
  /** part: inside a screen that goes on; whole: the screen has nothing else. */
  size?: 'part' | 'whole';
}

/** What happened, what became of the citizen's work, what to do, whom to call. */
export function ProblemView({ problem, title, text, kept, onRetry, size = 'whole' }: ProblemViewProps) {
  const words = useProblemWords(problem.kind);
  const language = useLanguage();
  const { hotline } = useContext(FrameContext);
  const told = (
    <>
      <h2>{title ?? words.title}</h2>
      <p>{text ?? words.text}</p>
      {kept ? <Callout meaning="done" icon={saved} title={kept} /> : null}
      {onRetry ? (
        <Button kind={size === 'whole' ? 'main' : 'second'} icon={retryIcon} onClick={onRetry}>
          {more[language].retry}
        </Button>
      ) : null}
      <Rows>
        <CallRow
          phone={hotline.phone}
          icon={phone}
          meaning="going"
          title={formatPhone(hotline.phone)}
          text={`${more[language].call} ${hotline.name}`}
        />
      </Rows>
      {problem.requestId ? <RequestCode code={problem.requestId} /> : null}
    </>
  );
  return <div role="alert">{size === 'whole' ? <Blank picture="lifebuoy">{told}</Blank> : told}</div>;
}
