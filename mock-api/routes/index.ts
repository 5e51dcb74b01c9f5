import { Hono } from 'hono';
import type { ServedCatalogue } from '../domain/catalogue';
import type { Ground } from '../domain/setting';
import { plant } from '../seed/plant';
import { catalogueRoutes } from './catalogue';
import { preflight, withCommonHeaders } from './common-headers';
import { dossierRoutes } from './dossiers';
import { exchangeRoutes } from './exchanges';
import { meRoutes } from './me';
import { mediaRoutes } from './media';
import { paymentRoutes } from './payments';
import { bankRoutes } from './pretend-bank';
import { problemResponse, Refused } from './problem';
import { reportRoutes } from './reports';
import { sessionRoutes } from './sessions';

/** All routes of the contract under /v1, and the pretend bank outside it. */
export function createApp(ground: Ground, catalogue: ServedCatalogue): Hono {
  const app = new Hono();
  app.use(async (c, next) => {
    if (c.req.method === 'OPTIONS') c.res = preflight();
    else await next();
    c.res = withCommonHeaders(c.req.raw, c.res);
  });
  app.use(async (_, next) => {
    await plant(ground);
    await next();
  });
  app.onError((error) =>
    problemResponse(error instanceof Refused ? error.refusal : { kind: 'broken' }, ground.random),
  );
  app.notFound(() => problemResponse({ kind: 'missing' }, ground.random));
  for (const routes of [
    sessionRoutes(ground),
    exchangeRoutes(ground),
    catalogueRoutes(catalogue),
    dossierRoutes(ground),
    mediaRoutes(ground),
    reportRoutes(ground),
    paymentRoutes(ground),
    meRoutes(ground),
  ])
    app.route('/v1', routes);
  app.route('/', bankRoutes(ground));
  return app;
}
