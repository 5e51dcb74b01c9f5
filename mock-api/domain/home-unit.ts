import type { CityUnit } from '../../src/city/types';

const preferred = ['Phường Lê Chân', 'Phường Vũng Tàu'];

/** The unit where the stories of the made-up people take place. */
export function homeUnit(units: readonly CityUnit[]): CityUnit {
  const unit = units.find(({ name }) => preferred.includes(name)) ?? units[0];
  if (!unit) throw new Error('The city has no units');
  return unit;
}

/** The office that answers for a unit, in full words: "Ủy ban nhân dân phường Lê Chân". */
export const officeOf = ({ name }: CityUnit): string =>
  `Ủy ban nhân dân ${name.charAt(0).toLocaleLowerCase('vi')}${name.slice(1)}`;
