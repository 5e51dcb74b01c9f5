import type { Context } from 'hono';
import { type BaseIssue, type GenericSchema, safeParse } from 'valibot';
import { fail } from '../../src/lib/result';
import { invalid, refuse } from '../domain/refusal';
import { need } from './problem';

const jsonLimit = 32_768;

const typeOf = (c: Context) => (c.req.header('Content-Type') ?? '').split(';')[0]?.trim().toLowerCase();

/** Reads a body up to its limit; what is longer is refused before it is read whole. */
async function readLimited({ raw }: Context['req'], limit: number): Promise<Uint8Array> {
  if (Number(raw.headers.get('Content-Length') ?? 0) > limit) need(refuse('too-large'));
  const reader = raw.body?.getReader();
  if (!reader) return new Uint8Array(await raw.arrayBuffer());
  const chunks: Uint8Array[] = [];
  let size = 0;
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    size += part.value.length;
    if (size > limit) {
      // Not awaited: a sender that goes on sending must not hold the answer back.
      reader.cancel().catch(() => undefined);
      need(refuse('too-large'));
    }
    chunks.push(part.value);
  }
  const bytes = new Uint8Array(size);
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.length;
  }
  return bytes;
}

/** Where an issue lies, as RFC 6901 writes it. */
const pointerOf = ({ path }: BaseIssue<unknown>) =>
  (path ?? [])
    .map(({ key }: { key: unknown }) => `/${String(key).replace(/~/g, '~0').replace(/\//g, '~1')}`)
    .join('');

/** A JSON body of the wanted shape; every wrong field is named. */
export async function readJson<T>(c: Context, shape: GenericSchema<unknown, T>): Promise<T> {
  if (typeOf(c) !== 'application/json') need(refuse('not-json'));
  const text = new TextDecoder().decode(await readLimited(c.req, jsonLimit));
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    need(invalid('', 'Nội dung không đọc được.'));
  }
  const read = safeParse(shape, value);
  if (read.success) return read.output;
  const fields = read.issues.map((issue) => ({ pointer: pointerOf(issue), detail: 'Chưa đúng.' }));
  return need(fail({ kind: 'invalid', fields: fields.slice(0, 20) } as const));
}

/** The bytes of a photo, by its media type and limit; the content is checked by the rules. */
export async function readPhotoBody(c: Context, limit: number): Promise<Uint8Array> {
  if (typeOf(c) !== 'image/jpeg') need(refuse('not-an-image'));
  return readLimited(c.req, limit);
}
