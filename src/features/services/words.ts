import { en } from './words-en';
import { vi } from './words-vi';

/** Every sentence of this room; English has the shape of Vietnamese. */
export const words = { vi, en };

/** The sentences in one language. */
export type Words = typeof vi;
