/** How much Zalo's own store takes, and what happens when it is full. */
export interface StorageSettings {
  quotaBytes: number;
  /** `evict`: the oldest entries go without a word, as Zalo's documentation says. `refuse`: the write fails. */
  whenFull: 'evict' | 'refuse';
  /** Old Android versions keep what they were told to remove. */
  ignoresRemove: boolean;
}

/**
 * Zalo's own store of one phone, in the page: it outlives a reload and is shared by the phone's windows. Runs before
 * every script of the page, by itself. Synchronous requests and answers as zmp-sdk 2.51.6 sends and accepts them.
 */
export function installStorage({ quotaBytes, whenFull, ignoresRemove }: StorageSettings): void {
  const shelf = 'zalo-host/native-storage';
  // Taken now: a test may take the page's localStorage away from the app.
  const { localStorage } = window;
  const read = (): [string, string][] => JSON.parse(localStorage.getItem(shelf) ?? '[]');
  const write = (entries: [string, string][]) => localStorage.setItem(shelf, JSON.stringify(entries));
  const bytes = (entries: [string, string][]) =>
    entries.reduce((sum, [key, value]) => sum + new Blob([key, value]).size, 0);

  function set(map: Record<string, string>): string[] {
    const refused: string[] = [];
    let entries = read();
    for (const [key, value] of Object.entries(map)) {
      const next: [string, string][] = [...entries.filter(([one]) => one !== key), [key, value]];
      if (whenFull === 'evict') while (next.length > 1 && bytes(next) > quotaBytes) next.shift();
      if (bytes(next) > quotaBytes) refused.push(key);
      else entries = next;
    }
    write(entries);
    return refused;
  }

  window.zaloHostStorage = (request) => {
    const { mpds_action, mpds_data = {} } = JSON.parse(request);
    const answer = (mpds_data: unknown) =>
      JSON.stringify({
        action: 'action.zbrowser.mpds',
        error_code: 0,
        error_message: '',
        data: { mpds_data },
      });
    const keys: string[] = mpds_data.keys ?? [];
    switch (mpds_action) {
      case 'mpds.set':
        return answer({ error_keys: set(mpds_data.map ?? {}) });
      case 'mpds.get':
        return answer({ map: Object.fromEntries(read().filter(([key]) => keys.includes(key))) });
      case 'mpds.get.size':
        return answer({ size: bytes(read()) });
      case 'mpds.remove.key':
        if (!ignoresRemove) write(read().filter(([key]) => !keys.includes(key)));
        return answer({ error_keys: [] });
      default:
        write([]);
        return answer({});
    }
  };
}
