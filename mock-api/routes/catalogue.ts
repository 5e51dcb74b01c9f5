import { Hono } from 'hono';
import type { Catalogue } from '../domain/catalogue';
import { idOf, patterns } from './ids';
import { need } from './problem';

/** Whether an If-None-Match (RFC 9110, 13.1.2) holds the tag; compared weakly, as the RFC wants. */
function matches(header: string | undefined, tag: string): boolean {
  if (header === undefined) return false;
  const tags = header.split(',').map((one) => one.trim().replace(/^W\//, ''));
  return tags.includes('*') || tags.includes(tag);
}

/** Contract tag `catalogue`. */
export const catalogueRoutes = (catalogue: Catalogue) =>
  new Hono()
    .get('/catalogue', async (c) => {
      const tag = `"${await catalogue.hash}"`;
      c.header('ETag', tag);
      c.header('Cache-Control', 'no-cache');
      if (matches(c.req.header('If-None-Match'), tag)) return c.body(null, 304);
      return c.json(catalogue.index);
    })
    .get('/procedures/:code', (c) => c.json(need(catalogue.find(idOf(c, 'code', patterns.procedureCode)))));
