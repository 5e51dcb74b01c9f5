/** The same answer for the same thing, worked out once: an index is read in several ways, and stays as it is. */
export function once<Thing extends object, Answer>(work: (thing: Thing) => Answer): (thing: Thing) => Answer {
  const known = new WeakMap<Thing, Answer>();
  return (thing) => {
    const answer = known.get(thing) ?? work(thing);
    known.set(thing, answer);
    return answer;
  };
}
