/** Every screen of the app: its path, the query keys it understands, and its parameter names. */
export const table = {
  home: { path: '/', query: [] },
  services: {
    path: '/services',
    query: ['q', 'event', 'field', 'level', 'online', 'post', 'free'],
  },
  service: { path: '/services/:code', query: [] },
  dossiers: { path: '/dossiers', query: [] },
  dossierFind: { path: '/dossiers/find', query: ['code'] },
  dossier: { path: '/dossiers/:code', query: [] },
  reports: { path: '/reports', query: [] },
  reportNew: { path: '/reports/new', query: ['step'] },
  outbox: { path: '/reports/waiting', query: [] },
  report: { path: '/reports/:id', query: [] },
  payments: { path: '/payments', query: [] },
  payment: { path: '/payments/:id', query: [] },
  neighbourhood: { path: '/neighbourhood', query: [] },
  help: { path: '/help', query: [] },
  notice: { path: '/notices/:id', query: [] },
  settings: { path: '/settings', query: [] },
} as const satisfies Record<string, { path: `/${string}`; query: readonly string[] }>;

/** The name of a screen. */
export type RouteName = keyof typeof table;

type ParamsIn<Path extends string> = Path extends `${string}:${infer Name}/${infer Rest}`
  ? Name | ParamsIn<`/${Rest}`>
  : Path extends `${string}:${infer Name}`
    ? Name
    : never;

/** The parameters a screen needs in its path. */
export type RouteParams<Name extends RouteName> = { [K in ParamsIn<(typeof table)[Name]['path']>]: string };

/** The query keys a screen understands. */
export type RouteQuery<Name extends RouteName> = { [K in (typeof table)[Name]['query'][number]]?: string };

/** No parameter and no query value of this app is longer; anything beyond is not ours or is cut. */
export const longestValue = 200;
