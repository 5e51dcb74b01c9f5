import type { City, CityUnit } from '../../src/city/types';
import { weekday } from '../../src/lib/day';
import { secret } from '../domain/code';
import { homeUnit, officeOf } from '../domain/home-unit';
import type { Records } from '../domain/records';
import type { Ground, Tx } from '../domain/setting';
import { toDay, toTime } from '../domain/time';
import { workingDay } from '../domain/working-time';

/** Where and when the stories take place; their days are working days counted from today. */
export interface Stage {
  city: City;
  unit: CityUnit;
  units: readonly CityUnit[];
  ward: string;
  landOffice: string;
  now: string;
  today: string;
  day(offset: number): string;
  at(offset: number, clock: string): string;
  /** A dossier code of this city's organisation. */
  code(rest: string): string;
  /** A secret that nobody guesses, another one each time. */
  secret(): string;
}

/** Sets the stage for today. */
export function setStage({ city, units, clock, random }: Ground): Stage {
  const now = clock();
  const unit = homeUnit(units);
  const today = toDay(now);
  return {
    city,
    unit,
    units,
    ward: officeOf(unit),
    landOffice: `Văn phòng đăng ký đất đai ${city.province.name.replace(/^Thành/, 'thành')}`,
    now: toTime(now),
    today,
    day: (offset) => workingDay(today, offset),
    at: (offset, time) => `${workingDay(today, offset)}T${time}:00+07:00`,
    code: (rest) => `${city.province.orgId}.${rest}`,
    secret: () => secret(random),
  };
}

const names = ['Chủ Nhật', 'Thứ Hai', 'Thứ Ba', 'Thứ Tư', 'Thứ Năm', 'Thứ Sáu', 'Thứ Bảy'];

/** A day in words of the screen: "Thứ Ba, 24/11/2026". */
export function inWords(day: string): string {
  const [year, month, date] = day.split('-').map(Number);
  return `${names[weekday(day)]}, ${date}/${month}/${year}`;
}

/** One record of a story, ready to be written. */
export interface Planted {
  collection: keyof Records;
  id: string;
  put(tx: Tx): Promise<void>;
}

/** A record of a story. */
export const planted = <K extends keyof Records>(collection: K, id: string, value: Records[K]): Planted => ({
  collection,
  id,
  put: (tx) => tx.put(collection, id, value),
});
