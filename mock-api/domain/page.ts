import { ok } from '../../src/lib/result';
import { invalid, type Ruled } from './refusal';

/** Which page of a list is asked for. */
export interface PageQuery {
  cursor?: string | undefined;
  limit: number;
}

const encode = (id: string) =>
  btoa(`v1 ${encodeURIComponent(id)}`)
    .replace(/\+/g, '-')
    .replace(/\//g, '_')
    .replace(/=+$/, '');

function decode(cursor: string): string | null {
  try {
    const text = atob(cursor.replace(/-/g, '+').replace(/_/g, '/'));
    return text.startsWith('v1 ') ? decodeURIComponent(text.slice(3)) : null;
  } catch {
    return null;
  }
}

/** Cuts one page out of a list that is in order; the cursor names the last item seen and tells nothing else. */
export function page<T>(
  items: readonly T[],
  idOf: (item: T) => string,
  { cursor, limit }: PageQuery,
): Ruled<{ items: T[]; next_cursor: string | null }> {
  let start = 0;
  if (cursor !== undefined) {
    const last = decode(cursor);
    const index = last === null ? -1 : items.findIndex((item) => idOf(item) === last);
    if (index < 0) return invalid('/cursor', 'Trang này không còn. Xin mở lại danh sách từ đầu.');
    start = index + 1;
  }
  const part = items.slice(start, start + limit);
  const end = part[part.length - 1];
  const more = start + limit < items.length;
  return ok({ items: part, next_cursor: more && end !== undefined ? encode(idOf(end)) : null });
}
