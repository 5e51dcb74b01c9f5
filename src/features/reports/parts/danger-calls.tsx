import { city } from '@city';
import { Icon, useLanguage, useWords } from '../../../ui';
import { phone as phoneIcon } from '../../../ui/icons/acts';
import { words } from '../words';
import css from './danger-calls.module.css';

/** Police, fire and rescue, ambulance (113, 114, 115): a report is the wrong way while someone is in danger. */
const danger = city.emergency.filter(({ phone }) => /^11[345]$/.test(phone));

/** The calls for danger, and where complaints and denunciations go. */
export function DangerCalls() {
  const { list } = useWords(words);
  const language = useLanguage();
  return (
    <>
      <h2>{list.danger}</h2>
      <ul className={css.calls}>
        {danger.map(({ phone, name }) => (
          <li key={phone} className={css.item}>
            <a className={css.call} href={`tel:${phone}`} aria-label={list.call(phone, name[language])}>
              <span className={css.number}>
                <Icon shape={phoneIcon} size={20} />
                {phone}
              </span>
              <span className={css.name}>{name[language]}</span>
            </a>
          </li>
        ))}
      </ul>
    </>
  );
}
