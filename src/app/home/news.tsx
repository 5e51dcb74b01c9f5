import { Parts } from '../parts';
import { Attention } from './attention';
import { Notices } from './notices';

/** What the portal has to tell on the home screen; fetched after the search box can be used. */
export function News() {
  return (
    <Parts>
      <Attention />
      <Notices />
    </Parts>
  );
}
