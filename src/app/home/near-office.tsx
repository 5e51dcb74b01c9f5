import { OfficeRow } from '../../place/office-row';
import { Parts } from '../parts';

/** The office near the citizen, with the parts that it asks by; fetched after the search box can be used. */
export function NearOffice() {
  return (
    <Parts>
      <OfficeRow />
    </Parts>
  );
}
