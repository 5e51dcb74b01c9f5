const vietNam = 7 * 3_600_000;

/** A moment as the contract writes it: RFC 3339 with +07:00, whole seconds. */
export const toTime = (moment: Date): string =>
  `${new Date(moment.getTime() + vietNam).toISOString().slice(0, 19)}+07:00`;

/** The day in Viet Nam, "2026-11-21". */
export const toDay = (moment: Date): string => toTime(moment).slice(0, 10);

/** The moment so many seconds later. */
export const later = (moment: Date, seconds: number): Date => new Date(moment.getTime() + seconds * 1000);

/** Whether a written moment has come. */
export const reached = (time: string, now: Date): boolean => Date.parse(time) <= now.getTime();
