import type { CitizenRecord } from '../domain/records';
import { type Planted, planted, type Stage } from './stage';

const person = (full: string, call_name: string, phone: string): CitizenRecord => ({
  full_name: `${full} (nhân vật mẫu)`,
  call_name: `${call_name} (nhân vật mẫu)`,
  phone,
  roles: [],
});

/** The made-up people; `mau` owns the samples and cannot sign in. The phone numbers cannot be real. */
export const people = {
  tam: person('Trần Thị Tám', 'bà Tám', '0900000001'),
  bon: person('Nguyễn Văn Bốn', 'ông Bốn', '0900000002'),
  nam: person('Lê Thị Năm', 'cô Năm', '0900000003'),
  sau: person('Phạm Văn Sáu', 'ông Sáu', '0900000004'),
  mau: person('Hồ Sơ Mẫu', 'bạn', '0900000009'),
} as const;

/** A made-up person who owns something. */
export type Owner = keyof typeof people;

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

/** The records of those who can sign in; ông Sáu leads neighbourhood 12. */
export function plantPeople({ city, unit }: Stage): Planted[] {
  const where = `${unit.name.charAt(0).toLowerCase()}${unit.name.slice(1)}`;
  const neighbourhood = `${capital(city.neighbourhood.ward)} 12, ${where}`;
  const leader: CitizenRecord = { ...people.sau, roles: ['neighbourhood_leader'], neighbourhood };
  return [
    planted('citizens', 'tam', { ...people.tam, neighbourhood }),
    planted('citizens', 'bon', people.bon),
    planted('citizens', 'nam', people.nam),
    planted('citizens', 'sau', leader),
  ];
}
