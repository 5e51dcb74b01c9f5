import type { Random } from './setting';

const small = 'abcdefghijkmnpqrstuvwxyz23456789';
const readable = '23456789ABCDEFGHJKLMNPQRSTUVWXYZ';

// Both alphabets have 32 letters, so that a byte picks each of them equally often.
const pick = (random: Random, count: number, letters: string) =>
  Array.from(random(count), (byte) => letters.charAt(byte % letters.length)).join('');

/** A secret that nobody guesses: 32 letters, 160 bits. */
export const secret = (random: Random): string => pick(random, 32, small);

/** A short code that a citizen can read out, like 7K2M-94QX. */
export const requestId = (random: Random): string =>
  `${pick(random, 4, readable)}-${pick(random, 4, readable)}`;
