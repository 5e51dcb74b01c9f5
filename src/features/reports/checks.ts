import { normalisePhone } from '../../lib/phone';
import type { ReportDraft } from './draft';

/** Bounds of `NewReport` and `ReportPlace` of the contract, in characters. */
export const bounds = { leastText: 5, mostText: 2000, mostPlace: 200 } as const;

/** What is wrong with an answer; each has its own sentence. */
export type Flaw =
  | 'way'
  | 'confirm'
  | 'unit'
  | 'street'
  | 'street-long'
  | 'landmark-long'
  | 'text'
  | 'text-short'
  | 'text-long'
  | 'category'
  | 'phone'
  | 'phone-missing'
  | 'may-call';

/** A flaw and the id of the control where it can be put right. */
export interface Wrong {
  field: 'way' | 'confirm' | 'unit' | 'street' | 'landmark' | 'text' | 'category' | 'phone' | 'may-call';
  flaw: Flaw;
}

/** An answer as it is sent: composed letters (NFC), no blanks around it. */
export const tidy = (text: string) => text.normalize('NFC').trim();

/** Characters as the contract counts them: code points of the tidied text. */
export const lengthOf = (text: string) => Array.from(tidy(text)).length;

/** What still has to be answered about the place. A measured point stands for the street. */
export function checkPlace({ way, point, suggested, unit, street, landmark }: ReportDraft): Wrong[] {
  if (!way) return [{ field: 'way', flaw: 'way' }];
  const wrong: Wrong[] = [];
  if (!unit && way === 'position' && suggested) wrong.push({ field: 'confirm', flaw: 'confirm' });
  else if (!unit) wrong.push({ field: 'unit', flaw: 'unit' });
  if (lengthOf(street) > bounds.mostPlace) wrong.push({ field: 'street', flaw: 'street-long' });
  else if (lengthOf(street) === 0 && !(way === 'position' && point))
    wrong.push({ field: 'street', flaw: 'street' });
  if (lengthOf(landmark) > bounds.mostPlace) wrong.push({ field: 'landmark', flaw: 'landmark-long' });
  return wrong;
}

/** What still has to be answered about the matter itself. */
export function checkWhat({ text, category, phone, mayCall }: ReportDraft): Wrong[] {
  const wrong: Wrong[] = [];
  const length = lengthOf(text);
  if (length === 0) wrong.push({ field: 'text', flaw: 'text' });
  else if (length < bounds.leastText) wrong.push({ field: 'text', flaw: 'text-short' });
  else if (length > bounds.mostText) wrong.push({ field: 'text', flaw: 'text-long' });
  if (!category) wrong.push({ field: 'category', flaw: 'category' });
  if (phone.trim()) {
    if (!normalisePhone(phone)) wrong.push({ field: 'phone', flaw: 'phone' });
    if (!mayCall) wrong.push({ field: 'may-call', flaw: 'may-call' });
  } else if (mayCall) wrong.push({ field: 'phone', flaw: 'phone-missing' });
  return wrong;
}
