import type { CityUnit } from '../../src/city/types';
import { fail, ok } from '../../src/lib/result';
import type { Wire } from './records';
import { type Refusal, type Ruled, unprocessable } from './refusal';
import { categoryOf } from './report-categories';
import type { Setting, Tx } from './setting';

type Field = Extract<Refusal, { kind: 'unprocessable' }>['fields'][number];

/** A report whose words were checked against the city. */
export interface Checked {
  unit: CityUnit;
  category: Wire['ReportCategory'];
}

/** Checks what the shape alone cannot tell: category, unit, words that say something. All faults at once. */
export function checkReport({ units }: Setting, report: Wire['NewReport']): Ruled<Checked> {
  const category = categoryOf(report.category);
  const unit = units.find(({ code }) => code === report.place.unit_code);
  const fields: Field[] = [];
  if (!category) fields.push({ pointer: '/category', detail: 'Không có loại việc này.' });
  if (!unit) fields.push({ pointer: '/place/unit_code', detail: 'Nơi này không thuộc thành phố.' });
  if (report.text.trim().length < 5) fields.push({ pointer: '/text', detail: 'Xin viết rõ hơn một chút.' });
  if (!category || !unit || fields.length > 0) return fail({ kind: 'unprocessable', fields });
  return ok({ unit, category });
}

/** Refuses a report whose photos were not handed in before. */
export async function checkPhotosHeld(tx: Tx, photos: readonly string[]): Promise<Ruled<void>> {
  for (const [index, photo] of photos.entries()) {
    if (!(await tx.get('media', photo))) return unprocessable(`/photos/${index}`, 'Ảnh này chưa gửi tới.');
  }
  return ok(undefined);
}
