import { useQuery } from '@tanstack/react-query';
import * as v from 'valibot';
import { orThrow, readPages, usePortal } from '../../portal';

const attentionShape = v.object({
  items: v.array(
    v.object({
      kind: v.fallback(
        v.picklist([
          'dossier_supplement',
          'dossier_result',
          'payment',
          'report_answered',
          'report_supplement',
          'other',
        ]),
        'other',
      ),
      ref: v.string(),
      title: v.string(),
      count: v.optional(v.number()),
      amount: v.optional(v.number()),
      due: v.optional(v.string()),
    }),
  ),
  next_cursor: v.nullable(v.string()),
});

/** One thing that waits for the citizen, as the portal tells it. */
export type AttentionItem = v.InferOutput<typeof attentionShape>['items'][number];

const noticesShape = v.object({
  items: v.array(
    v.object({
      id: v.string(),
      title: v.string(),
      text: v.string(),
      from: v.string(),
      published_at: v.string(),
    }),
  ),
});

/** What waits for the signed-in citizen (listAttention); not asked while signed out. */
export function useAttention(signedIn: boolean) {
  const portal = usePortal();
  return useQuery({
    queryKey: ['attention'],
    enabled: signedIn,
    queryFn: ({ signal }) =>
      readPages((query) => orThrow(portal.call('get', '/me/attention', { signal, query }, attentionShape))),
  });
}

/** The city's notices, newest first (listNotices). */
export function useNotices() {
  const portal = usePortal();
  return useQuery({
    queryKey: ['notices'],
    queryFn: ({ signal }) =>
      orThrow(portal.call('get', '/notices', { signal, query: { limit: 20 } }, noticesShape)),
  });
}
