import { href } from '../routes';
import { Row, Said, useWords } from '../ui';
import { office as officeIcon } from '../ui/icons/things';
import { useMyOffice } from './my-unit';
import { placeWords } from './words';

/** The nearest office on the home screen; leads to where it can be named. */
export function OfficeRow() {
  const told = useWords(placeWords);
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
