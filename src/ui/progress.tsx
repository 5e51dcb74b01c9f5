import css from './progress.module.css';
import { useUiWords } from './words';

/** Which question of how many. */
export function Progress({ now, all }: { now: number; all: number }) {
  const words = useUiWords();
  return (
    <div className={css.progress}>
      <span className={css.words}>{words.step(now, all)}</span>
      <span className={css.bars} aria-hidden="true">
        {Array.from({ length: all }, (_, index) => index + 1).map((step) => (
          <span key={step} className={step <= now ? css.full : css.empty} />
        ))}
      </span>
    </div>
  );
}
