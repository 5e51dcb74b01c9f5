import type { Step } from '../steps';
import { groupSteps } from '../steps';
import { withKeys } from '../with-keys';
import { LongText } from './long-text';
import css from './service-folds.module.css';

/** The steps in the portal's own numbers; a line without one belongs to the step before it. */
export function Steps({ lines }: { lines: readonly string[] }) {
  return (
    <ol className={css.steps}>
      {withKeys(groupSteps(lines), ({ text }: Step) => text).map(({ key, entry: { number, text, more } }) => (
        <li key={key} value={number ?? undefined}>
          {withKeys([text, ...more], (line) => line).map((line) => (
            <LongText key={line.key} text={line.entry} most={400} />
          ))}
        </li>
      ))}
    </ol>
  );
}
