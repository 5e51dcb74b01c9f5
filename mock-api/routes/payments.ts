import { Hono } from 'hono';
import { createAttempt } from '../domain/attempts';
import { listPayments, readPayment, readReceipt } from '../domain/payments';
import type { Ground } from '../domain/setting';
import { idOf, keyOf, pageQueryOf, patterns } from './ids';
import { need } from './problem';
import { citizenWhoAsks } from './who';

/** Contract tag `payments`. */
export const paymentRoutes = (ground: Ground) =>
  new Hono()
    .get('/payments', async (c) => {
      const citizen = await citizenWhoAsks(c, ground);
      const query = pageQueryOf(c);
      return c.json(need(await ground.store.transact((tx) => listPayments(tx, ground, citizen, query))));
    })
    .get('/payments/:id', async (c) => {
      const id = idOf(c, 'id', patterns.paymentId);
      return c.json(need(await ground.store.transact((tx) => readPayment(tx, ground, id))));
    })
    .post('/payments/:id/attempts', async (c) => {
      const id = idOf(c, 'id', patterns.paymentId);
      const key = keyOf(c);
      return c.json(need(await ground.store.transact((tx) => createAttempt(tx, ground, id, key))), 201);
    })
    .get('/payments/:id/receipt', async (c) => {
      const id = idOf(c, 'id', patterns.paymentId);
      return c.json(need(await ground.store.transact((tx) => readReceipt(tx, ground, id))));
    });
