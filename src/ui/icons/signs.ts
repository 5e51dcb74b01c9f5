import type { IconShape } from './icon';

// Drawings that carry a meaning. How to read a shape: see icon.tsx.

export const done: IconShape = ['~M3.5 12a8.5 8.5 0 1 0 17 0a8.5 8.5 0 1 0 -17 0', 'm8 12.3 2.8 2.7L16 9.3'];
export const need: IconShape = [
  '~M10.4 4.3 3.2 16.8A1.9 1.9 0 0 0 4.8 19.7h14.4a1.9 1.9 0 0 0 1.6-2.9L13.6 4.3a1.85 1.85 0 0 0-3.2 0z',
  'M12 9v4.6',
  '*M12 16.5v.1',
];
export const alert: IconShape = [
  '~M3.5 12a8.5 8.5 0 1 0 17 0a8.5 8.5 0 1 0 -17 0',
  'M12 7.7v5',
  '*M12 16v.1',
];
export const wait: IconShape = [
  'M7 3.5h10M7 20.5h10M8 3.5v3.3c0 2.5 4 3.6 4 5.2s-4 2.7-4 5.2v3.3M16 3.5v3.3c0 2.5-4 3.6-4 5.2s4 2.7 4 5.2v3.3',
  '*M10.3 18.3h3.4',
];
export const going: IconShape = [':M3.5 12a8.5 8.5 0 1 0 17 0a8.5 8.5 0 1 0 -17 0', 'M12 7.5V12l3 2'];
export const pause: IconShape = ['~M3.5 12a8.5 8.5 0 1 0 17 0a8.5 8.5 0 1 0 -17 0', 'M9.8 9v6M14.2 9v6'];
export const saved: IconShape = [
  '~M7 3.5h10A1.5 1.5 0 0 1 18.5 5v14a1.5 1.5 0 0 1-1.5 1.5H7A1.5 1.5 0 0 1 5.5 19V5A1.5 1.5 0 0 1 7 3.5z',
  'm9 11.8 2.2 2.1 3.9-4.2M11 17.6h2',
];
export const offline: IconShape = [
  'M3 9.3c1.3-1.1 2.7-1.9 4.2-2.5M11.5 5.7c3.5 0 6.8 1.2 9.5 3.6M6.2 12.9c.9-.8 2-1.3 3.1-1.6M14.3 11.2c1.3.3 2.5.9 3.5 1.7M12 18.2v.1',
  '*M12 18.3v.1',
  'm4 3.5 16 17',
];
export const lock: IconShape = [
  '~M6.5 10.5h11A1.5 1.5 0 0 1 19 12v7a1.5 1.5 0 0 1-1.5 1.5h-11A1.5 1.5 0 0 1 5 19v-7a1.5 1.5 0 0 1 1.5-1.5z',
  'M8 10.5V8a4 4 0 0 1 8 0v2.5',
];
export const info: IconShape = ['~M3.5 12a8.5 8.5 0 1 0 17 0a8.5 8.5 0 1 0 -17 0', 'M12 11.3v5', '*M12 8v.1'];
export const bell: IconShape = ['~M6 16.5V11a6 6 0 0 1 12 0v5.5l1.5 1.5h-15z', 'M10 20.7h4'];
export const late: IconShape = [
  'M17.2 5.6A8.5 8.5 0 1 0 20.5 12',
  'M12 7.2V12l3.3 2',
  'M20.7 3v4',
  '*M20.7 9.3v.1',
];
