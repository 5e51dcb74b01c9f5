import type { Mark } from '../types';

/** A sun over two swells, our own drawing. */
export const mark: Mark = {
  viewBox: '0 0 48 48',
  paths: [
    { d: 'M13 28a11 11 0 0 1 22 0z', fill: 'accent' },
    {
      d: 'M24 6.5v5M10.6 12.4l3.2 3.4M37.4 12.4l-3.2 3.4M4 25.5h4.5M39.5 25.5H44',
      stroke: 'accent',
      width: 2.6,
    },
    { d: 'M4.5 34.5c4.3-4 8.7-4 13 0s8.7 4 13 0 8.7-4 13 0', stroke: 'current', width: 2.4 },
    { d: 'M10 42c3.5-3.2 7-3.2 10.5 0s7 3.2 10.5 0 5-3 7-2.2', stroke: 'current', width: 2.4 },
  ],
};

/** The sun rising behind a swell. */
export const motif: Mark = {
  viewBox: '0 0 96 96',
  paths: [
    { d: 'M26 60A28 28 0 1 1 79 68C66 67 60 58 48 57C38 56 31 57 26 60z', fill: 'accent' },
    { d: 'M-6 92C14 82 24 62 46 62C64 62 70 78 104 68', stroke: 'accent', width: 3.4 },
  ],
};
