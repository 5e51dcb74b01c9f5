import * as v from 'valibot';
import type { ChosenUnit } from '../../place/unit';

/** What the citizen has answered so far; its photos lie in the photo box under the same id. */
export interface ReportDraft {
  /** Random; the Idempotency-Key of the sending derives from it. */
  draftId: string;
  way: 'position' | 'typed' | null;
  point: { latitude: number; longitude: number } | null;
  /** The unit that the portal thinks the point lies in; nothing is sent of it until the citizen confirms. */
  suggested: ChosenUnit | null;
  unit: ChosenUnit | null;
  /** What was typed to find the unit. */
  unitText: string;
  street: string;
  landmark: string;
  text: string;
  category: { code: string; name: string } | null;
  phone: string;
  /** The phone number was removed because the draft lay too long. */
  phoneDropped: boolean;
  mayCall: boolean;
  /** Milliseconds since 1970 of the last change. */
  changedAt: number;
}

const unit = v.nullable(v.object({ code: v.string(), name: v.string() }));

/** A draft as the store gives it back; anything else is not a draft. */
export const draftShape: v.GenericSchema<unknown, ReportDraft> = v.object({
  draftId: v.string(),
  way: v.nullable(v.picklist(['position', 'typed'])),
  point: v.nullable(v.object({ latitude: v.number(), longitude: v.number() })),
  suggested: unit,
  unit,
  unitText: v.string(),
  street: v.string(),
  landmark: v.string(),
  text: v.string(),
  category: v.nullable(v.object({ code: v.string(), name: v.string() })),
  phone: v.string(),
  phoneDropped: v.optional(v.boolean(), false),
  mayCall: v.boolean(),
  changedAt: v.number(),
});

/** A draft without any answer. */
export const blankDraft = (draftId: string, now: number): ReportDraft => ({
  draftId,
  way: null,
  point: null,
  suggested: null,
  unit: null,
  unitText: '',
  street: '',
  landmark: '',
  text: '',
  category: null,
  phone: '',
  phoneDropped: false,
  mayCall: false,
  changedAt: now,
});

const phoneKeptMs = 30 * 86_400_000;

/** The draft without its phone number when nobody changed it for 30 days; else the same draft. */
export const withoutOldPhone = (draft: ReportDraft, now: number): ReportDraft =>
  draft.phone && draft.changedAt < now - phoneKeptMs
    ? { ...draft, phone: '', mayCall: false, phoneDropped: true }
    : draft;

/** Whether a draft says nothing yet; photos are counted apart. */
export const isBlank = ({
  way,
  unit: chosen,
  unitText,
  street,
  landmark,
  text,
  category,
  phone,
}: ReportDraft) =>
  !way && !chosen && !category && ![unitText, street, landmark, text, phone].some((words) => words.trim());
