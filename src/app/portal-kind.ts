type Kind = 'pretend' | 'real';

let last: Kind = __PRETEND__ ? 'pretend' : 'real';
const listeners = new Set<(kind: Kind) => void>();

/** Whether the portal that answered last has made-up data; the strip under the top bar says so. */
export const portalKind = {
  last: () => last,
  tell(kind: Kind) {
    if (kind === last) return;
    last = kind;
    for (const listener of listeners) listener(kind);
  },
  listen(listener: (kind: Kind) => void) {
    listeners.add(listener);
    return () => {
      listeners.delete(listener);
    };
  },
};
