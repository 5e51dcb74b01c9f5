import { Fragment } from 'react';
import { Link } from 'react-router-dom';
import { href } from '../../routes';
import { Icon, useWords } from '../../ui';
import { doorDossier, doorPay, doorReport, doorService } from '../../ui/icons/doors';
import { words } from '../words';
import css from './doors.module.css';

/** The four errands, each a large door. */
export function Doors() {
  const { doors } = useWords(words);
  const all = [
    { to: href('services'), icon: doorService, words: doors.services },
    { to: href('dossiers'), icon: doorDossier, words: doors.dossiers },
    { to: href('reports'), icon: doorReport, words: doors.reports },
    { to: href('payments'), icon: doorPay, words: doors.payments },
  ];
  return (
    <ul className={css.doors}>
      {all.map((door) => (
        <li key={door.to}>
          <Link className={css.door} to={door.to}>
            <Icon shape={door.icon} grid={48} size={40} />
            <span>
              {door.words.map((part, index) => (
                <Fragment key={part}>
                  {index > 0 ? ' ' : ''}
                  <span className={css.part}>{part}</span>
                </Fragment>
              ))}
            </span>
          </Link>
        </li>
      ))}
    </ul>
  );
}
