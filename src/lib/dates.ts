import { clockAt, clockOf, type Day, dayOf, isDay, weekday } from './day';
import type { Language } from './language';

const weekdays = {
  vi: ['Chủ Nhật', 'Thứ Hai', 'Thứ Ba', 'Thứ Tư', 'Thứ Năm', 'Thứ Sáu', 'Thứ Bảy'],
  en: ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'],
} as const;

const halves = {
  vi: { morning: 'sáng ', afternoon: 'chiều ' },
  en: { morning: 'morning of ', afternoon: 'afternoon of ' },
} as const;

const readable = (text: string): boolean => isDay(text) || clockOf(text) !== null;

/** "24/11" of a day or moment; a text that is neither comes back as it is. */
export function formatDayMonth(text: string): string {
  if (!readable(text)) return text;
  const [, month, day] = dayOf(text).split('-');
  return `${Number(day)}/${Number(month)}`;
}

/** "24/11/2026" of a day or moment; a text that is neither comes back as it is. */
export const formatDate = (text: string): string =>
  readable(text) ? `${formatDayMonth(text)}/${Number(dayOf(text).slice(0, 4))}` : text;

/** The name of a day of the week: "Thứ Ba". */
export const formatWeekday = (day: Day, language: Language = 'vi'): string =>
  readable(day) ? (weekdays[language][weekday(dayOf(day))] ?? '') : '';

/** "Thứ Ba, 24/11/2026" of a day or moment; a text that is neither comes back as it is. */
export const formatDay = (text: string, language: Language = 'vi'): string =>
  readable(text) ? `${formatWeekday(text, language)}, ${formatDate(text)}` : text;

/** "10:20, Thứ Tư, 11/11/2026" of a moment; a day gives the day alone. */
export function formatTime(text: string, language: Language = 'vi'): string {
  const clock = clockOf(text);
  return clock
    ? `${clock.hour}:${String(clock.minute).padStart(2, '0')}, ${formatDay(text, language)}`
    : formatDay(text, language);
}

/** "sáng Thứ Sáu, 27/11/2026": when a dossier is ready, to stand inside a sentence. */
export const formatHalfDay = (
  at: { day: Day; half: 'morning' | 'afternoon' },
  language: Language = 'vi',
): string => halves[language][at.half] + formatDay(at.day, language);

/** The civil day in Viet Nam, whatever the phone's own zone. */
export const today = (now: Date | number): Day => clockAt(now).day;
