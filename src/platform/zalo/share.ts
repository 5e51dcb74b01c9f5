import type { Shareable } from '../port';
import { Refused } from '../settle';
import type { Sdk } from './load-sdk';

/** Lengths that the SDK checks (its zod schema). */
const maxTitle = 100;
const maxDescription = 400;

/**
 * Opens the share sheet on a deep link. The SDK refuses a deep link without a thumbnail address, so without one the bare
 * link is shared. Closing the sheet resolves with status 0.
 */
export async function shareDeepLink(
  sdk: Sdk,
  what: Shareable,
  link: string,
  thumbnail: string | undefined,
): Promise<void> {
  const answer = await sdk.openShareSheet(
    thumbnail
      ? {
          type: 'zmp_deep_link',
          data: {
            title: what.title.slice(0, maxTitle),
            description: what.description?.slice(0, maxDescription) ?? '',
            thumbnail,
            path: what.path,
          },
        }
      : { type: 'link', data: { link, chatOnly: false } },
  );
  if (answer?.status === 0) throw new Refused('cancelled');
}
