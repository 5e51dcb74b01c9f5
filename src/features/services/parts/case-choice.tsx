import { Fold, Line, Tick, useWords } from '../../../ui';
import { info } from '../../../ui/icons/signs';
import { caseName, type SpecialCase } from '../answers';
import { cutText } from '../cut-text';
import type { Ticks } from '../use-ticks';
import { words } from '../words';
import css from './papers.module.css';

/** More than these fold away, so that the papers stay in sight. */
const few = 4;

/**
 * Which cases are the citizen's, on native boxes: the portal's cases do not exclude each other (who files, how, and
 * what for), so none is ever ruled out by another.
 */
export function CaseChoice({ cases, ticks }: { cases: readonly SpecialCase[]; ticks: Ticks }) {
  const told = useWords(words);
  const boxes = (
    <fieldset className={css.set}>
      <legend className="hidden-visually">{told.yourCase}</legend>
      <p>{told.caseHint}</p>
      <div lang="vi">
        {cases.map(({ only }) => {
          const [name, more] = cutText(caseName(only), 240);
          return (
            <Tick
              key={only}
              label={more ? `${name} …` : name}
              checked={ticks.cases.has(only)}
              onChange={(on) => ticks.choose(only, on)}
            />
          );
        })}
      </div>
    </fieldset>
  );
  return (
    <>
      {cases.length > few ? (
        <Fold title={told.caseOf(cases.length)}>{boxes}</Fold>
      ) : (
        <>
          <h3 className={css.case}>{told.yourCase}</h3>
          {boxes}
        </>
      )}
      {cases.some(({ only }) => ticks.cases.has(only)) ? null : <Line icon={info}>{told.noCase}</Line>}
    </>
  );
}
