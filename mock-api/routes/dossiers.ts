import { Hono } from 'hono';
import { listDossiers, lookUp, readDossier } from '../domain/dossiers';
import type { Ground } from '../domain/setting';
import { readJson } from './body';
import { idOf, pageQueryOf, patterns, watchTokenOf } from './ids';
import { need } from './problem';
import { lookUpShape } from './shapes';
import { citizenWhoAsks, whoAsks } from './who';

/** Contract tag `dossiers`. */
export const dossierRoutes = (ground: Ground) =>
  new Hono()
    .get('/dossiers', async (c) => {
      const citizen = await citizenWhoAsks(c, ground);
      const query = pageQueryOf(c);
      return c.json(need(await ground.store.transact((tx) => listDossiers(tx, ground, citizen, query))));
    })
    .post('/dossiers/look-up', async (c) => {
      const body = await readJson(c, lookUpShape);
      return c.json(need(await ground.store.transact((tx) => lookUp(tx, ground, body))));
    })
    .get('/dossiers/:code', async (c) => {
      const code = idOf(c, 'code', patterns.dossierCode);
      const proof = { citizen: await whoAsks(c, ground), watchToken: watchTokenOf(c) };
      return c.json(need(await ground.store.transact((tx) => readDossier(tx, ground, code, proof))));
    });
