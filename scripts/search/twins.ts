import type { ServiceRow } from '../../src/features/services/model';
import { codesOf } from '../../src/features/services/search/codes';
import { fold } from '../../src/lib/vietnamese';

// "(thực hiện tại cấp xã)", "tại Công an cấp tỉnh", "bằng dịch vụ công trực tuyến toàn trình …": where and how, not what.
const level =
  /\(?\s*(thuc hien )?(tai |o |cua )?(cong an |ubnd |uy ban nhan dan )?(cap (xa|tinh|huyen|trung uong|bo)|trung uong|dia phuong)\s*\)?/g;
const channel = /,? ?(thuc hien )?(bang|truc tuyen).{0,10}dich vu cong.*$|truc tuyen toan trinh.*$/;

const keyOf = ({ name }: ServiceRow): string =>
  fold(name)
    .replace(/^thu tuc:? /, '')
    .replace(channel, ' ')
    .replace(level, ' ')
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();

/** All codes that mean the same as one code: those of its row, and of rows that differ by level or channel only. */
export function twinsIn(rows: readonly ServiceRow[]): (code: string) => readonly string[] {
  const families = new Map<string, string[]>();
  for (const row of rows) {
    const key = keyOf(row);
    families.set(key, [...(families.get(key) ?? []), ...codesOf(row)]);
  }
  const byCode = new Map<string, string[]>();
  for (const codes of families.values()) for (const code of codes) byCode.set(code, codes);
  return (code) => byCode.get(code) ?? [code];
}
