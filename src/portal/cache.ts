import { QueryClient } from '@tanstack/react-query';
import { problemIn } from './problem';

const worthAnotherTry = new Set(['offline', 'slow', 'busy', 'broken']);

/** The app's one cache of what the portal said; nothing fetched lives anywhere else. */
export const createCache = () =>
  new QueryClient({
    defaultOptions: {
      queries: {
        staleTime: 60_000,
        gcTime: 30 * 60_000,
        // The library pauses requests when the browser says "offline", which Zalo's web view says wrongly.
        networkMode: 'always',
        retry: (count, thrown) => count < 1 && worthAnotherTry.has(problemIn(thrown).kind),
        retryDelay: (count, thrown) => Math.min((problemIn(thrown).retryAfter ?? 1 + count) * 1000, 5000),
      },
      mutations: { networkMode: 'always', retry: false },
    },
  });
