/** A list of listeners that one source feeds. */
export interface Signal<T> {
  on(listener: (value: T) => void): () => void;
  emit(value: T): void;
}

/** Makes a signal. A listener that throws does not keep the news from the others. */
export function createSignal<T>(): Signal<T> {
  const listeners = new Set<{ hear: (value: T) => void }>();
  return {
    on(hear) {
      const entry = { hear };
      listeners.add(entry);
      return () => {
        listeners.delete(entry);
      };
    },
    emit(value) {
      for (const entry of Array.from(listeners)) {
        try {
          entry.hear(value);
        } catch (error) {
          // Thrown again outside this loop, so that the page's own error handling sees it.
          setTimeout(() => {
            throw error;
          });
        }
      }
    },
  };
}
