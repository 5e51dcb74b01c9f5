import { Hono } from 'hono';
import { listCategories } from '../domain/report-categories';
import { createReport, receiptByKey } from '../domain/report-create';
import { listReports, readReport } from '../domain/reports';
import type { Ground } from '../domain/setting';
import { readJson } from './body';
import { idOf, keyOf, pageQueryOf, patterns, watchTokenOf } from './ids';
import { need } from './problem';
import { newReportShape } from './shapes';
import { citizenWhoAsks, whoAsks } from './who';

/** Contract tag `reports`. */
export const reportRoutes = (ground: Ground) =>
  new Hono()
    .get('/report-categories', (c) => c.json(need(listCategories(ground, pageQueryOf(c)))))
    .get('/reports', async (c) => {
      const citizen = await citizenWhoAsks(c, ground);
      const query = pageQueryOf(c);
      return c.json(need(await ground.store.transact((tx) => listReports(tx, ground, citizen, query))));
    })
    .post('/reports', async (c) => {
      const citizen = await whoAsks(c, ground);
      const key = keyOf(c);
      const report = await readJson(c, newReportShape);
      const receipt = need(await createReport(ground, { key, citizen, report }));
      return c.json(receipt, 201, { Location: `/v1/reports/${receipt.id}` });
    })
    .get('/reports/by-key/:key', async (c) => {
      const key = idOf(c, 'key', patterns.key);
      return c.json(need(await ground.store.transact((tx) => receiptByKey(tx, ground, key))));
    })
    .get('/reports/:id', async (c) => {
      const id = idOf(c, 'id', patterns.reportId);
      const proof = { citizen: await whoAsks(c, ground), watchToken: watchTokenOf(c) };
      return c.json(need(await ground.store.transact((tx) => readReport(tx, ground, id, proof))));
    });
