import { Hono } from 'hono';
import { beginSession, endSession } from '../domain/sessions';
import type { Ground } from '../domain/setting';
import { readJson } from './body';
import { need } from './problem';
import { sessionShape } from './shapes';
import { bearerOf } from './who';

/** Contract tag `sessions`. */
export const sessionRoutes = (ground: Ground) =>
  new Hono()
    .post('/sessions', async (c) => {
      await readJson(c, sessionShape);
      return c.json(need(await ground.store.transact((tx) => beginSession(tx, ground))), 201);
    })
    .delete('/sessions/current', async (c) => {
      const token = bearerOf(c);
      if (token) await ground.store.transact((tx) => endSession(tx, token));
      return c.body(null, 204);
    });
