import type { Context } from 'hono';
import type { PageQuery } from '../domain/page';
import { invalid } from '../domain/refusal';
import { need } from './problem';

/** The contract's patterns of ids. */
export const patterns = {
  key: /^[A-Za-z0-9_-]{16,64}$/,
  sha256: /^[0-9a-f]{64}$/,
  procedureCode: /^[0-9]\.[0-9]{6}$/,
  dossierCode: /^[A-Z0-9.]{3,18}-[0-9]{6,8}-[0-9]{3,7}$/,
  reportId: /^[A-Z]{2,4}[0-9]{6}-[0-9]{4,6}$/,
  paymentId: /^[a-z0-9]{20,40}$/,
} as const;

/** A path parameter that fits its pattern. */
export function idOf(c: Context, name: string, pattern: RegExp): string {
  const value = c.req.param(name) ?? '';
  return pattern.test(value) ? value : need(invalid(`/${name}`, 'Mã không đúng kiểu.'));
}

/** The Idempotency-Key that every write that must not happen twice carries. */
export function keyOf(c: Context): string {
  const value = c.req.header('Idempotency-Key') ?? '';
  return patterns.key.test(value)
    ? value
    : need(invalid('/Idempotency-Key', 'Thiếu mã gửi, hoặc mã sai kiểu.'));
}

/** The watch token shown, if any. */
export function watchTokenOf(c: Context): string | null {
  const value = c.req.header('Watch-Token');
  if (value === undefined) return null;
  return value.length <= 200 ? value : need(invalid('/Watch-Token', 'Mã theo dõi quá dài.'));
}

/** Which page of a list is asked for. */
export function pageQueryOf(c: Context): PageQuery {
  const cursor = c.req.query('cursor');
  const limit = c.req.query('limit') ?? '20';
  if (cursor !== undefined && cursor.length > 200) need(invalid('/cursor', 'Dấu trang quá dài.'));
  const count = /^[0-9]{1,3}$/.test(limit) ? Number(limit) : 0;
  if (count < 1 || count > 100) need(invalid('/limit', 'Mỗi trang từ 1 đến 100 dòng.'));
  return { cursor, limit: count };
}
