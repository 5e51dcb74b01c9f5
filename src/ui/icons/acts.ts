import type { IconShape } from './icon';

// Drawings for what one can do. How to read a shape: see icon.tsx.

export const search: IconShape = ['M4.5 10.8a6.3 6.3 0 1 0 12.6 0a6.3 6.3 0 1 0 -12.6 0', 'm15.5 15.5 5 5'];
export const back: IconShape = ['M19.5 12h-15M10.5 5.5 4 12l6.5 6.5'];
export const next: IconShape = ['M4.5 12h15M13.5 5.5 20 12l-6.5 6.5'];
export const right: IconShape = ['m9 5.5 6.5 6.5L9 18.5'];
export const down: IconShape = ['m5.5 9 6.5 6.5L18.5 9'];
export const phone: IconShape = [
  'M8.3 4 5.6 4.9C4.7 5.2 4 6.1 4.1 7c.6 6.9 6 12.3 12.9 12.9.9.1 1.8-.6 2.1-1.5l.9-2.7-4.3-2.2-2 1.8c-2-.9-3.6-2.5-4.5-4.5l1.8-2z',
];
export const check: IconShape = ['m4.5 12.7 5 4.8 10-11'];
export const copy: IconShape = [
  '~M9 10.5A1.5 1.5 0 0 1 10.5 9H18a1.5 1.5 0 0 1 1.5 1.5V19a1.5 1.5 0 0 1-1.5 1.5h-7.5A1.5 1.5 0 0 1 9 19z',
  'M15 5.5V5a1.5 1.5 0 0 0-1.5-1.5H6A1.5 1.5 0 0 0 4.5 5v8.5A1.5 1.5 0 0 0 6 15',
];
export const locate: IconShape = [
  'M6 12a6 6 0 1 0 12 0a6 6 0 1 0 -12 0',
  '@M10.6 12a1.4 1.4 0 1 0 2.8 0a1.4 1.4 0 1 0 -2.8 0',
  'M12 2.8V6M12 18v3.2M2.8 12H6M18 12h3.2',
];
export const type: IconShape = [
  '~M4.5 19.5h4L19 9a2.1 2.1 0 0 0 0-3l-1-1a2.1 2.1 0 0 0-3 0L4.5 15.5z',
  'm13.5 6.5 4 4M13 19.5h6.5',
];
export const send: IconShape = ['~M20.5 3.5 3.5 10.2l6.8 3.5 3.5 6.8z', 'm10.3 13.7 4.2-4.2'];
export const save: IconShape = ['M12 3.5v11M7 10l5 5 5-5M4.5 20h15'];
export const share: IconShape = [
  'M12 14.5v-11M7.5 7.5 12 3.2l4.5 4.3M6.5 11.5h-1A1.5 1.5 0 0 0 4 13v6a1.5 1.5 0 0 0 1.5 1.5h13A1.5 1.5 0 0 0 20 19v-6a1.5 1.5 0 0 0-1.5-1.5h-1',
];
export const outside: IconShape = [
  'M13.5 4.5h6v6M19.2 4.8 11 13M9.5 5.5H6A1.5 1.5 0 0 0 4.5 7v11A1.5 1.5 0 0 0 6 19.5h11a1.5 1.5 0 0 0 1.5-1.5v-3.5',
];
export const trash: IconShape = [
  'M4.5 6.5h15M9.5 6.5v-3h5v3M6.5 6.5l.9 12.6a1.5 1.5 0 0 0 1.5 1.4h6.2a1.5 1.5 0 0 0 1.5-1.4l.9-12.6M10.3 10.5v6M13.7 10.5v6',
];
export const close: IconShape = ['M6 6l12 12M18 6 6 18'];
export const reply: IconShape = [
  '~M12 4c5 0 8.5 3.2 8.5 7.3S17 18.6 12 18.6c-.9 0-1.8-.1-2.6-.3L5 20.2l.6-3.6c-1.3-1.3-2.1-3.1-2.1-5.3C3.5 7.2 7 4 12 4z',
  'M8.5 9.7h7M8.5 13h4.5',
];
export const retry: IconShape = ['M19.7 10A8 8 0 1 0 20 13.5M20 4.5V10h-5.5'];
export const edit: IconShape = ['~M4.5 19.5h4L19 9a2.1 2.1 0 0 0 0-3l-1-1a2.1 2.1 0 0 0-3 0L4.5 15.5z'];
