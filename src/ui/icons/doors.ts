import type { IconShape } from './icon';

// The four doors of the home screen, on a 48 grid. How to read a shape: see icon.tsx.

export const doorService: IconShape = [
  '~M13.5 5H27l9 9v25.5a2.5 2.5 0 0 1-2.5 2.5h-20a2.5 2.5 0 0 1-2.5-2.5v-32A2.5 2.5 0 0 1 13.5 5z',
  'M27 5v9h9M17 21h8M17 28h5M17 35h4',
  '~M23.5 30.5a7.5 7.5 0 1 0 15 0a7.5 7.5 0 1 0 -15 0',
  '?m36.6 36.1 6 6',
];
export const doorDossier: IconShape = [
  '~M12.5 5h23A2.5 2.5 0 0 1 38 7.5V30a3.2 3.2 0 0 0 0 6.4v4.1a2.5 2.5 0 0 1-2.5 2.5h-23a2.5 2.5 0 0 1-2.5-2.5v-4.1a3.2 3.2 0 0 0 0-6.4V7.5A2.5 2.5 0 0 1 12.5 5z',
  '=M16 33.2h16',
  'M18 14v8',
  'M24.5 12.5H32M24.5 23.5h5',
  '@M16.4 12.5a1.6 1.6 0 1 0 3.2 0a1.6 1.6 0 1 0 -3.2 0',
  '#M15 23.5a3 3 0 1 0 6 0a3 3 0 1 0 -6 0',
];
export const doorReport: IconShape = [
  '~M6 17a3 3 0 0 1 3-3h6.5l3-5h11l3 5H39a3 3 0 0 1 3 3v20a3 3 0 0 1-3 3H9a3 3 0 0 1-3-3z',
  'M16 26.5a8 8 0 1 0 16 0a8 8 0 1 0 -16 0',
  '#M20.6 26.5a3.4 3.4 0 1 0 6.8 0a3.4 3.4 0 1 0 -6.8 0',
  '*M36 20h.1',
];
export const doorPay: IconShape = [
  '~M11 5h23v37.5l-3.83-2.8-3.83 2.8-3.84-2.8-3.83 2.8-3.84-2.8L11 42.5z',
  'M17 13h11M17 20h7M17 27h4',
  '&M24.5 27.5a8.5 8.5 0 1 0 17 0a8.5 8.5 0 1 0 -17 0',
  '!m29.3 27.7 2.6 2.5 4.7-5.1',
];
