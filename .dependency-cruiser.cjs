// Who may know whom (ARCHITECTURE.md). Each rule says why. tests/plan plants breaches and sees them caught.
const outside = (folder, why, allowed) => ({
  name: `${folder}-knows-only`,
  comment: why,
  severity: 'error',
  from: { path: `^src/${folder}/`, pathNot: '\\.test\\.tsx?$' },
  to: { path: '^(src|mock-api)/', pathNot: [`^src/${folder}/`, ...allowed.map((name) => `^src/${name}`)] },
});

const only = (name, library, folder) => ({
  name: `only-${name}-imports-${library.replace(/[^a-z-]/g, '')}`,
  comment: `${library} stays behind src/${folder}, so that it can be replaced in one place`,
  severity: 'error',
  // Tests may render the library's own frame around a screen.
  from: { path: '^(src|mock-api)/', pathNot: [`^src/${folder}`, '\\.test\\.tsx?$', '/testing/'] },
  to: { path: `node_modules/${library}(/|$)` },
});

module.exports = {
  forbidden: [
    outside('lib', 'pure helpers know nothing of the app', []),
    outside('city', 'settings are facts; a city folder can be copied', ['lib/']),
    outside('routes', 'links are made without screens', ['lib/']),
    outside('state', 'client state knows no server and no host', ['lib/']),
    outside('platform', 'a host adapter is replaced without touching the app', ['lib/']),
    outside('portal', 'token and settings are handed in', ['lib/']),
    outside('outbox', 'sending works without any screen', ['lib/', 'portal/', 'platform/']),
    outside('place', 'where the citizen is concerns several rooms, so it knows none of them', [
      'city/',
      'lib/',
      'platform/',
      'portal/',
      'routes/',
      'ui/',
    ]),
    outside('ui', 'components get what they show by props', ['lib/', 'city/']),
    {
      name: 'rooms-do-not-look-into-each-other',
      comment: 'a room can be removed by deleting its folder and its routes',
      severity: 'error',
      from: { path: '^src/features/([^/]+)/' },
      to: { path: '^src/features/', pathNot: '^src/features/$1/' },
    },
    {
      name: 'rooms-do-not-know-the-hall',
      comment: 'the hall joins the rooms, never the other way round',
      severity: 'error',
      from: { path: '^src/(?!app/|main)' },
      to: { path: '^src/(app/|main)' },
    },
    {
      name: 'the-app-does-not-know-the-pretend-portal',
      comment:
        'nothing of it may reach what is uploaded; only two dynamic imports behind a build-time constant',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/(main\\.tsx|app/pretend\\.ts)$' },
      to: { path: '^mock-api/' },
    },
    {
      name: 'the-pretend-portal-is-imported-dynamically',
      comment: 'a static import would put it into the upload',
      severity: 'error',
      from: { path: '^src/' },
      to: { path: '^mock-api/', dependencyTypesNot: ['dynamic-import'] },
    },
    {
      name: 'the-pretend-portal-speaks-only-the-contract',
      comment: 'a real portal has none of our screens',
      severity: 'error',
      from: { path: '^mock-api/', pathNot: '\\.test\\.ts$' },
      to: { path: '^src/', pathNot: ['^src/portal/schema', '^src/lib/', '^src/city/'] },
    },
    only('ui', 'zmp-ui', '(ui/|app/app\\.tsx|app/home/)'),
    only('zalo', 'zmp-sdk', 'platform/zalo/'),
    only('portal', 'axios', 'portal/'),
    only('state', 'recoil', 'state/'),
    {
      name: 'no-circles',
      comment: 'a circle has no floor to stand on',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'types', 'default'] },
  },
};
