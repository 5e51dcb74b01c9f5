import type { Language } from '../../lib/language';
import { formatDong } from '../../lib/money';
import type { Saving } from './saving';
import { tellLimit } from './tell';
import type { Words } from './words';

/** What filing online saves, in one sentence; what it costs more is said in the same one. */
export function tellSaving({ fee, time }: Saving, words: Words, language: Language): string {
  const gains: string[] = [];
  const losses: string[] = [];
  if (fee && fee.max > 0 && fee.min >= 0) {
    const least = formatDong(fee.min, language);
    const most = formatDong(fee.max, language);
    gains.push(words.cheaper(fee.min === fee.max ? most : words.fromTo(least, most)));
  } else if (fee && fee.min < 0) losses.push(words.dearer(formatDong(-fee.min, language)));
  if (time && time.value !== 0) {
    const span = tellLimit({ ...time, value: Math.abs(time.value) }, words, language);
    if (time.value > 0) gains.push(words.faster(span));
    else losses.push(words.slower(span));
  }
  return words.saves([gains.join(words.and), ...losses].join(words.but));
}
