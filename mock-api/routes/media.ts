import { Hono } from 'hono';
import { checkPhoto, photoLimit, readPhoto, takePhoto } from '../domain/media';
import type { Ground } from '../domain/setting';
import { readPhotoBody } from './body';
import { idOf, patterns } from './ids';
import { need } from './problem';

/** Contract tag `media`; HEAD is answered by GET without its body. */
export const mediaRoutes = ({ store }: Ground) =>
  new Hono()
    .put('/media/:sha256', async (c) => {
      const name = idOf(c, 'sha256', patterns.sha256);
      const bytes = await readPhotoBody(c, photoLimit);
      need(await checkPhoto(name, bytes));
      const { media, created } = await store.transact((tx) => takePhoto(tx, name, bytes));
      return c.json(media, created ? 201 : 200);
    })
    .get('/media/:sha256', async (c) => {
      const name = idOf(c, 'sha256', patterns.sha256);
      const bytes = need(await store.transact((tx) => readPhoto(tx, name)));
      return c.body(new Uint8Array(bytes), 200, {
        'Content-Type': 'image/jpeg',
        'Content-Length': String(bytes.length),
        'Cache-Control': 'private, max-age=31536000, immutable',
      });
    });
