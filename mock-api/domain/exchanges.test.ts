import { describe, expect, test } from 'vitest';
import { haiphong } from '../../src/city/haiphong';
import { units } from '../../src/city/haiphong/units';
import { countedBytes } from '../testing/trial';
import { placeAt } from './exchanges';
import type { Setting } from './setting';

const setting: Setting = {
  city: haiphong,
  units,
  clock: () => new Date(0),
  random: countedBytes(),
  persona: 'tam',
  payBase: '',
};

describe('where a point lies', () => {
  test('the middle of every unit lies in that unit', () => {
    for (const { at, code, name } of units) {
      const [longitude, latitude] = at;
      expect(placeAt(setting, latitude, longitude)).toMatchObject({ inside: true, unit: { code, name } });
    }
  });

  test.each([
    ['Hà Nội', 21.028, 105.854],
    ['the open sea', 20.3, 107.2],
    ['the other side of the world', -20.8, -73.3],
  ])('%s is outside, and no unit is guessed', (_, latitude, longitude) => {
    expect(placeAt(setting, latitude, longitude)).toMatchObject({ inside: false, unit: null });
  });
});
