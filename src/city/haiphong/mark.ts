import type { Mark } from '../types';

/** A phượng (flame tree) flower, our own drawing: five petals, the upper one pale as on the tree. */
export const mark: Mark = {
  viewBox: '0 0 48 48',
  paths: [
    {
      d: 'M24 22.4C22.6 18.6 16 16.2 16 10.2C16 5.6 20 4.1 24 4.9C28 4.1 32 5.6 32 10.2C32 16.2 25.4 18.6 24 22.4z',
      fill: 'accentSoft',
    },
    {
      d: 'M26.5 24.2C29.7 21.7 29.9 14.7 35.6 12.8C40 11.4 42.6 14.7 43.1 18.8C45.1 22.3 44.9 26.6 40.5 28C34.8 29.9 30.5 24.4 26.5 24.2z',
      fill: 'accent',
    },
    {
      d: 'M25.5 27.1C28.9 29.4 35.6 27.4 39.2 32.3C41.9 36 39.5 39.6 35.8 41.3C33 44.3 28.9 45.4 26.2 41.7C22.7 36.8 26.6 31 25.5 27.1z',
      fill: 'accent',
    },
    {
      d: 'M22.5 27.1C21.4 31 25.3 36.8 21.8 41.7C19.1 45.4 15 44.3 12.2 41.3C8.5 39.6 6.1 36 8.8 32.3C12.4 27.4 19.1 29.4 22.5 27.1z',
      fill: 'accent',
    },
    {
      d: 'M21.5 24.2C17.5 24.4 13.2 29.9 7.5 28C3.1 26.6 2.9 22.3 4.9 18.8C5.4 14.7 8 11.4 12.4 12.8C18.1 14.7 18.3 21.7 21.5 24.2z',
      fill: 'accent',
    },
    { d: 'M24 23a2 2 0 1 0 .1 0z', fill: 'accentSoft' },
  ],
};

/** One petal and two stamens that grow out of the line under the search box. */
export const motif: Mark = {
  viewBox: '0 0 96 96',
  paths: [
    { d: 'M51 65C66 44 68 26 60 9', stroke: 'accentSoft', width: 1.6 },
    { d: 'M53 66C76 52 84 34 86 18', stroke: 'accentSoft', width: 1.6 },
    { d: 'M60 9a3 4.4 -20 1 1-.1-.1zM86.500 17a3 4.4 10 1 1-.1-.1z', fill: 'accentSoft' },
    {
      d: 'M50 66C38 66 14 64 11 47C9 39 14 34 22 30C22 22 30 14 40 16C48 11 60 16 61 28C66 42 60 58 50 66z',
      fill: 'accent',
    },
    {
      d: 'M49 63C42 54 32 46 20 42M50 61C46 48 42 36 36 25M52 60C54 48 54 38 52 27',
      stroke: 'accentSoft',
      width: 1.2,
    },
    { d: 'M48 64C56 72 66 84 70 98L76 98C70 84 62 72 53 63z', fill: 'accent' },
  ],
};
