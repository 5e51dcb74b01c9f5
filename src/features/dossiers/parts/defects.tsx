import { formatDay } from '../../../lib/dates';
import { glue, Icon, Said, Section, useLanguage, useWords } from '../../../ui';
import { next } from '../../../ui/icons/acts';
import type { Dossier } from '../dossier';
import { words } from '../words';
import css from './defects.module.css';

/** All that is wrong at once, each with what to do. */
export function Defects({ dossier }: { dossier: Dossier }) {
  const { dossier: told } = useWords(words);
  const language = useLanguage();
  const { defects, supplementDue } = dossier;
  if (defects.length === 0) return null;
  return (
    <Section title={told.defects(defects.length)}>
      <ol>
        {defects.map(({ paper, wrong, fix }, index) => (
          <li key={`${paper} ${wrong}`} className={css.defect}>
            <span className={css.number} aria-hidden="true">
              {index + 1}
            </span>
            <div className={css.words}>
              <h3>
                <Said>{paper}</Said>
              </h3>
              <p>
                <Said>{wrong}</Said>
              </p>
              <p className={css.fix}>
                <Icon shape={next} />
                <span>
                  <Said>{fix}</Said>
                </span>
              </p>
            </div>
          </li>
        ))}
      </ol>
      {supplementDue ? <p>{glue(told.supplementBy(formatDay(supplementDue, language)))}</p> : null}
    </Section>
  );
}
