import { normalisePhone } from '../../lib/phone';
import type { Draft } from '../../outbox';
import { tidy } from './checks';
import type { ReportDraft } from './draft';

/** The place in words: street, landmark, unit. */
export const placeWords = ({ street, landmark, unit }: Pick<ReportDraft, 'street' | 'landmark' | 'unit'>) =>
  [street, landmark, unit?.name ?? ''].map(tidy).filter(Boolean).join(', ');

/**
 * What the outbox seals; null while an answer is missing. The same draft gives the same words each time, so that a
 * second tap seals nothing new: the time is that of the last change, not of the tap.
 */
export function toSending(draft: ReportDraft, photos: Uint8Array[]): Draft | null {
  const { category, unit, way, point } = draft;
  if (!category || !unit) return null;
  const street = tidy(draft.street);
  const landmark = tidy(draft.landmark);
  const phone = draft.mayCall ? normalisePhone(draft.phone) : null;
  return {
    draftId: draft.draftId,
    room: 'report',
    payload: {
      category: category.code,
      text: tidy(draft.text),
      place: {
        unit_code: unit.code,
        ...(street ? { street } : {}),
        ...(landmark ? { landmark } : {}),
        ...(way === 'position' && point ? { point } : {}),
      },
      written_at: new Date(draft.changedAt).toISOString(),
      ...(phone ? { contact: { phone } } : {}),
    },
    photos,
    shown: { category: category.name, text: tidy(draft.text), place: placeWords(draft) },
  };
}
