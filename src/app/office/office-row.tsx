import { href } from '../../routes';
import { Row, Said, useWords } from '../../ui';
import { office as officeIcon } from '../../ui/icons/things';
import { Parts } from '../parts';
import { useMyOffice } from './my-unit';
import { words } from './words';

/** The nearest office on the home screen; leads to where it can be named. */
export function OfficeRow() {
  return (
    <Parts>
      <NamedOffice />
    </Parts>
  );
}

function NamedOffice() {
  const told = useWords(words);
  const { office } = useMyOffice();
  return (
    <Row
      to={href('help')}
      icon={officeIcon}
      title={office ? told.home(office.unit.name) : told.homeUnknown}
      text={office?.place ? <Said>{office.place}</Said> : office ? told.unknown : told.homeText}
    />
  );
}
