import type { ReactNode } from 'react';

/** A day with its weekday and time, a dossier code, an amount of money, a phone number, a number of days, a short bracket; and the sign that follows, so that no line begins with it. */
const oneThing =
  /((?:\d{1,2}:\d{2}, )?(?:(?:Thứ (?:Hai|Ba|Tư|Năm|Sáu|Bảy)|Chủ Nhật|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day),? )?\d{1,2}\/\d{1,2}\/\d{4}[.,;)]?|[HG]\d\d(?:\.\d+)+-\d+-\d+[.,;)]?|\d{1,3}(?:[.,]\d{3})+ (?:đồng|VND)[.,;)]?|\d{4}(?: \d{3,4}){1,2}[.,;)]?|\d+ ngày[.,;)]?|\([^()]{3,22}\)[.,;]?)/;

/**
 * A sentence whose dates, codes and amounts move to the next line whole ("Thứ Ba, 24/11/2026" is never torn where it
 * fits). Anything but a text comes back as it is.
 */
export function glue(node: ReactNode): ReactNode {
  if (typeof node !== 'string') return node;
  const parts = node.split(oneThing);
  if (parts.length === 1) return node;
  return parts.map((part, index) =>
    index % 2 === 1 ? (
      // biome-ignore lint/suspicious/noArrayIndexKey: the parts of a sentence have no other name and never change places.
      <span key={index} className="together">
        {part}
      </span>
    ) : (
      part
    ),
  );
}
