import type { ServiceRow } from '../model';

/** The city before the nation, the ward next door before a ministry; who comes to one's home is asked for by few. */
export const standingOf = ({ local, levels }: ServiceRow, mobile: boolean): number =>
  (local ? 1.15 : 1) *
  (levels.includes('commune') ? 1.04 : 1) *
  (levels.length === 1 && levels[0] === 'ministry' ? 0.8 : 1) *
  (mobile ? 0.7 : 1);

/** "Thủ tục" before a name says nothing; a colon after it is in group 1. */
export const theWord = /^\s*thủ tục(:?)\s+/i;
export const plainName = (name: string) => name.normalize('NFC').replace(theWord, '');
