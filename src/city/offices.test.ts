import { expect, test } from 'vitest';
import { loadOffices as haiphongOffices, loadUnits as haiphongUnits } from './haiphong';
import { loadOffices as vungtauOffices, loadUnits as vungtauUnits } from './vungtau';

test.each([
  ['Hải Phòng', haiphongOffices, haiphongUnits],
  ['Vũng Tàu', vungtauOffices, vungtauUnits],
])('every unit of %s has an office, and no office is without a unit', async (_, loadOffices, loadUnits) => {
  const offices = await loadOffices();
  const codes = (await loadUnits()).map((unit) => unit.code);
  expect([...offices.keys()].sort()).toEqual([...codes].sort());
  for (const place of offices.values()) expect(place).toMatch(/^[\p{Lu}\d].{3,140}$/u);
});
