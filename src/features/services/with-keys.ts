/** Entries with a key of their own: what `tell` says of one, and its turn among those alike. */
export function withKeys<T>(entries: readonly T[], tell: (entry: T) => string): { key: string; entry: T }[] {
  const turns = new Map<string, number>();
  return entries.map((entry) => {
    const told = tell(entry);
    const turn = turns.get(told) ?? 0;
    turns.set(told, turn + 1);
    return { key: turn > 0 ? `${told}#${turn}` : told, entry };
  });
}
