import type { IconShape } from './icon';

// Drawings of places, people and papers. How to read a shape: see icon.tsx.

export const home: IconShape = [
  '~M5.5 10.2V19a1.5 1.5 0 0 0 1.5 1.5h10a1.5 1.5 0 0 0 1.5-1.5v-8.8',
  'M3 11.6 12 4l9 7.6M10 20.5v-5.2h4v5.2',
];
export const service: IconShape = [
  '~M7 3.5h7l4.5 4.5v11A1.5 1.5 0 0 1 17 20.5H7A1.5 1.5 0 0 1 5.5 19V5A1.5 1.5 0 0 1 7 3.5z',
  'M14 3.5V8h4.5M9 12.5h6M9 16.2h4',
];
export const dossier: IconShape = [
  '~M3.5 7.5a2 2 0 0 1 2-2h3.7l2.2 2.5h7.1a2 2 0 0 1 2 2v7.5a2 2 0 0 1-2 2h-13a2 2 0 0 1-2-2z',
  'm8.8 13.6 2.3 2.2 4.1-4.2',
];
export const report: IconShape = [
  '~M3.5 9a2 2 0 0 1 2-2h2.2l1.6-2.3h5.4L16.3 7h2.2a2 2 0 0 1 2 2v8.5a2 2 0 0 1-2 2h-13a2 2 0 0 1-2-2z',
  'M8.4 13a3.6 3.6 0 1 0 7.2 0a3.6 3.6 0 1 0 -7.2 0',
];
export const quarter: IconShape = [
  '~M3.5 20.5v-8L8 8.6l4.5 3.9v8z',
  'M9.8 10.2V6.8l4.9-3.3 5.8 4.3v12.7h-8M16 11.5h1.2M16 15.5h1.2M8 20.5v-3.7',
];
export const help: IconShape = [
  'M12 3.5c5 0 8.5 3.3 8.5 7.7S17 19 12 19c-.9 0-1.8-.1-2.6-.3L5 20.5l.6-3.7c-1.3-1.4-2.1-3.3-2.1-5.6 0-4.4 3.5-7.7 8.5-7.7z',
  'M9.7 9.3c.2-1.2 1.1-1.9 2.3-1.9 1.3 0 2.3.8 2.3 2 0 1.7-2.3 1.8-2.3 3.5',
  '*M12 15.7v.1',
];
export const clock: IconShape = ['~M3.5 12a8.5 8.5 0 1 0 17 0a8.5 8.5 0 1 0 -17 0', 'M12 7.2V12l3.3 2'];
export const calendar: IconShape = [
  '~M4 7.5a2 2 0 0 1 2-2h12a2 2 0 0 1 2 2v11a2 2 0 0 1-2 2H6a2 2 0 0 1-2-2z',
  'M4 10h16M8.3 3.5v4M15.7 3.5v4',
];
export const money: IconShape = [
  '~M3 8.5a2 2 0 0 1 2-2h14a2 2 0 0 1 2 2v7a2 2 0 0 1-2 2H5a2 2 0 0 1-2-2z',
  'M9.6 12a2.4 2.4 0 1 0 4.8 0a2.4 2.4 0 1 0 -4.8 0',
  '*M6.3 12h.1M17.6 12h.1',
];
export const receipt: IconShape = [
  '~M6 3.5h12v17l-2-1.5-2 1.5-2-1.5-2 1.5-2-1.5-2 1.5z',
  'M9 8h6M9 11.7h6M9 15.3h3',
];
export const shield: IconShape = [
  '~M12 3.3 4.8 6v5.6c0 4.3 2.9 7.5 7.2 9.1 4.3-1.6 7.2-4.8 7.2-9.1V6z',
  'm8.6 11.9 2.5 2.4 4.3-4.6',
];
export const pin: IconShape = [
  '~M12 21c4.5-4.6 6.8-8 6.8-11.1a6.8 6.8 0 0 0-13.6 0C5.2 13 7.5 16.4 12 21z',
  'M9.6 9.9a2.4 2.4 0 1 0 4.8 0a2.4 2.4 0 1 0 -4.8 0',
];
export const size: IconShape = [
  'M2.8 18.5 8.5 5h.6l5.7 13.5M4.7 14h8.2M14.9 18.5l3.2-7.5h.4l3 7.5M16 16h4.6',
];
export const moon: IconShape = ['~M19.8 14.3A8.3 8.3 0 0 1 9.7 4.2a8.3 8.3 0 1 0 10.1 10.1z'];
export const sun: IconShape = [
  '~M8 12a4 4 0 1 0 8 0a4 4 0 1 0 -8 0',
  'M12 3v2M12 19v2M3 12h2M19 12h2M5.6 5.6 7 7M17 17l1.4 1.4M5.6 18.4 7 17M17 7l1.4-1.4',
];
export const device: IconShape = [
  '~M8.5 3h7A1.5 1.5 0 0 1 17 4.5v15a1.5 1.5 0 0 1-1.5 1.5h-7A1.5 1.5 0 0 1 7 19.5v-15A1.5 1.5 0 0 1 8.5 3z',
  'M11 18h2',
];
export const globe: IconShape = [
  '~M3.5 12a8.5 8.5 0 1 0 17 0a8.5 8.5 0 1 0 -17 0',
  'M3.5 12h17M12 3.5c2.4 2.4 3.5 5.2 3.5 8.5s-1.1 6.1-3.5 8.5c-2.4-2.4-3.5-5.2-3.5-8.5S9.6 5.9 12 3.5z',
];
export const inbox: IconShape = [
  '~M4 13.5 6.5 5h11l2.5 8.5V18a1.5 1.5 0 0 1-1.5 1.5h-13A1.5 1.5 0 0 1 4 18z',
  'M4 13.5h4.5c.3 1.7 1.6 2.7 3.5 2.7s3.2-1 3.5-2.7H20',
];
export const office: IconShape = [
  '~M3.5 9.5 12 4l8.5 5.5z',
  'M5.5 9.5v8M10 9.5v8M14 9.5v8M18.5 9.5v8M3.5 20.5h17M4.5 17.5h15',
];
export const people: IconShape = [
  '~M5.5 8.5a3.5 3.5 0 1 0 7 0a3.5 3.5 0 1 0 -7 0',
  'M2.8 19.5c.5-3.6 3-5.5 6.2-5.5s5.7 1.9 6.2 5.5M15.5 5.2a3.5 3.5 0 0 1 0 6.6M17.5 14.6c2 .7 3.3 2.4 3.7 4.9',
];
export const identity: IconShape = [
  '~M3 7a2 2 0 0 1 2-2h14a2 2 0 0 1 2 2v10a2 2 0 0 1-2 2H5a2 2 0 0 1-2-2z',
  'M6.5 10.7a2 2 0 1 0 4 0a2 2 0 1 0 -4 0',
  'M5.8 16c.3-1.5 1.3-2.3 2.7-2.3s2.4.8 2.7 2.3M14 10h4M14 14h4',
];
export const qr: IconShape = [
  'M4 4h6v6H4zM14 4h6v6h-6zM4 14h6v6H4zM14 14h2.5v2.5M20 14v2.5M14 20h2.5M19.9 20h.1',
];
export const post: IconShape = [
  '~M3 7a1.5 1.5 0 0 1 1.5-1.5h15A1.5 1.5 0 0 1 21 7v10a1.5 1.5 0 0 1-1.5 1.5h-15A1.5 1.5 0 0 1 3 17z',
  'm3.5 7.5 8.5 6 8.5-6',
];
export const photo: IconShape = [
  '~M3.5 6.5a2 2 0 0 1 2-2h13a2 2 0 0 1 2 2v11a2 2 0 0 1-2 2h-13a2 2 0 0 1-2-2z',
  'M7.1 9.3a1.6 1.6 0 1 0 3.2 0a1.6 1.6 0 1 0 -3.2 0',
  'm4 17 5-4.5 3.5 3 3-2.5 5 4',
];
export const image: IconShape = ['~M5.5 3.5h13v17h-13z', 'M8.5 7.5h7M8.5 11h7M9.5 14.5h5v3h-5z'];
