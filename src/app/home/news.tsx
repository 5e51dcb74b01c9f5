import { Parts } from '../parts';
import { PhoneNews } from '../settings/phone-news';
import { Attention } from './attention';
import { Notices } from './notices';

/** What the portal has to tell on the home screen; fetched after the search box can be used. */
export function News() {
  return (
    <Parts>
      <PhoneNews />
      <Attention />
      <Notices />
    </Parts>
  );
}
