/** Where in a service a word stands: the head of its name, what follows ("đối với…"), other words for it, its field. */
export const zones = { head: 0, tail: 1, words: 2, field: 3 } as const;
/** What a match is worth there. */
export const zoneWorth = [1, 0.85, 0.9, 0.45];
/** What a word of a name weighs when it is asked how much of the name was said. */
export const zoneMass = [1, 0.35, 1, 0];
