import { Hono } from 'hono';
import { listAttention } from '../domain/attention';
import { listNotices } from '../domain/notices';
import type { Wire } from '../domain/records';
import type { Ground } from '../domain/setting';
import { ours } from '../domain/source';
import { toTime } from '../domain/time';
import { pageQueryOf } from './ids';
import { need } from './problem';
import { citizenWhoAsks } from './who';

/** Contract tag `me`. */
export const meRoutes = (ground: Ground) =>
  new Hono()
    .get('/about', (c) => {
      const now = toTime(ground.clock());
      const about: Wire['About'] = { city: ground.city.key, kind: 'pretend', now, ...ours(ground) };
      return c.json(about);
    })
    .get('/notices', async (c) => {
      const query = pageQueryOf(c);
      return c.json(need(await ground.store.transact((tx) => listNotices(tx, ground, query))));
    })
    .get('/me/attention', async (c) => {
      const citizen = await citizenWhoAsks(c, ground);
      const query = pageQueryOf(c);
      return c.json(need(await ground.store.transact((tx) => listAttention(tx, ground, citizen, query))));
    });
