import { en } from './words-en';
import { vi } from './words-vi';

/** Every sentence of the hall: home, help, settings, problems of the app itself. */
export const words = { vi, en };
