import { Hono } from 'hono';
import { exchangePhone, placeAt, placeOfToken } from '../domain/exchanges';
import type { Ground } from '../domain/setting';
import { readJson } from './body';
import { need } from './problem';
import { locationShape, phoneShape } from './shapes';
import { citizenWhoAsks } from './who';

/** Contract tag `exchanges`. */
export const exchangeRoutes = (ground: Ground) =>
  new Hono()
    .post('/exchanges/phone', async (c) => {
      const citizen = await citizenWhoAsks(c, ground);
      const { zalo_token } = await readJson(c, phoneShape);
      return c.json(
        need(await ground.store.transact((tx) => exchangePhone(tx, ground, citizen, zalo_token))),
      );
    })
    .post('/exchanges/location', async (c) => {
      const body = await readJson(c, locationShape);
      if (!('zalo_token' in body)) return c.json(placeAt(ground, body.latitude, body.longitude));
      await citizenWhoAsks(c, ground);
      return c.json(need(await ground.store.transact((tx) => placeOfToken(tx, ground, body.zalo_token))));
    });
