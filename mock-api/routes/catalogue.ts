import { Hono } from 'hono';
import type { ServedCatalogue } from '../domain/catalogue';
import { idOf, patterns } from './ids';
import { need } from './problem';

/** Whether an If-None-Match (RFC 9110, 13.1.2) holds the tag; compared weakly, as the RFC wants. */
function matches(header: string | undefined, tag: string): boolean {
  if (header === undefined) return false;
  const tags = header.split(',').map((one) => one.trim().replace(/^W\//, ''));
  return tags.includes('*') || tags.includes(tag);
}

/** Codings of the index, the smaller first; each is another representation with a validator of its own (RFC 9110, 8.8.3.3). */
const codings = ['br', 'gzip'] as const;

/** Whether an Accept-Encoding takes a coding; one with a weight of 0 is refused. */
const accepts = (header: string | undefined, coding: string): boolean =>
  (header ?? '').split(',').some((one) => {
    const [name = '', weight = ''] = one.split(';').map((part) => part.trim().toLowerCase());
    return name === coding && !/^q=0(\.0*)?$/.test(weight);
  });

/** Contract tag `catalogue`. */
export const catalogueRoutes = (catalogue: ServedCatalogue) =>
  new Hono()
    .get('/catalogue', async (c) => {
      const { json, hash } = await catalogue.open();
      c.header('Cache-Control', 'no-cache');
      // Both, for what an answer already says is not written over by the common headers.
      c.header('Vary', 'Accept-Encoding, Origin');
      const accepted = codings.find((coding) => accepts(c.req.header('Accept-Encoding'), coding));
      const packed = accepted ? await catalogue.packed?.(accepted) : null;
      const tags = [hash, ...codings.map((coding) => `${hash}-${coding}`)].map((tag) => `"${tag}"`);
      c.header('ETag', accepted && packed ? `"${hash}-${accepted}"` : `"${hash}"`);
      if (tags.some((tag) => matches(c.req.header('If-None-Match'), tag))) return c.body(null, 304);
      c.header('Content-Type', 'application/json');
      if (!accepted || !packed) return c.body(json);
      c.header('Content-Encoding', accepted);
      return c.body(packed);
    })
    .get('/procedures/:code', async (c) =>
      c.json(need(await catalogue.find(idOf(c, 'code', patterns.procedureCode)))),
    );
