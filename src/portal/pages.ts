const pageSize = 50;
const mostPages = 5;

interface Page<T> {
  items: readonly T[];
  next_cursor: string | null;
}

/** Reads a list of the contract to its end. At most 250 items: cursors that never end must not hold the app. */
export async function readPages<T>(
  read: (query: { limit: number; cursor?: string }) => Promise<Page<T>>,
): Promise<T[]> {
  const all: T[] = [];
  let cursor: string | null = null;
  for (let page = 0; page < mostPages; page += 1) {
    const told: Page<T> = await read({ limit: pageSize, ...(cursor ? { cursor } : {}) });
    all.push(...told.items);
    cursor = told.next_cursor;
    if (!cursor) break;
  }
  return all;
}
