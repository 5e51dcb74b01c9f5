import type { ReactNode } from 'react';
import { Spinner } from 'zmp-ui';
import { CopyButton } from './copy';
import { Boat, EmptySlip, Lifebuoy } from './pictures';
import css from './states.module.css';
import { useUiWords } from './words';

/** Holds the place of what is still loading, so that nothing jumps. */
export function Skeleton({ lines = 3 }: { lines?: number }) {
  const words = useUiWords();
  return (
    <div className={css.skeleton} role="status">
      <span className="hidden-visually">{words.loading}</span>
      {Array.from({ length: lines }, (_, index) => index).map((line) => (
        <span key={line} className={css.bar} />
      ))}
    </div>
  );
}

/** For a wait without a shape of its own. */
export function Waiting({ children }: { children: ReactNode }) {
  return (
    <div className={css.waiting} role="status">
      <Spinner visible />
      <span>{children}</span>
    </div>
  );
}

const pictures = { boat: Boat, lifebuoy: Lifebuoy, slip: EmptySlip };

/** A page or a part with nothing to show: a picture, a heading, and what to do. */
export function Blank({ picture, children }: { picture: keyof typeof pictures; children: ReactNode }) {
  const Picture = pictures[picture];
  return (
    <div className={css.blank}>
      <Picture />
      {children}
    </div>
  );
}

/** The short code of a failed request, to read out to the hotline. */
export function RequestCode({ code }: { code: string }) {
  const words = useUiWords();
  return (
    <div className={css.request}>
      <div>
        <span className={css.label}>{words.readCode}</span>
        <strong>{code}</strong>
      </div>
      <CopyButton text={code} />
    </div>
  );
}
