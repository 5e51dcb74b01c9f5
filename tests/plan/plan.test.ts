import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { cruise } from 'dependency-cruiser';
import extractTSConfig from 'dependency-cruiser/config-utl/extract-ts-config';
import { afterAll, describe, expect, test } from 'vitest';
import config from '../../.dependency-cruiser.cjs';

interface Seen {
  modules: number;
  broken: string[];
}

// The tool reports "0 modules" and is content when it cannot read TypeScript, so the check itself is checked.
async function look(folders: string[], baseDir = process.cwd()): Promise<Seen> {
  const { output } = await cruise(
    folders,
    { ...config.options, ruleSet: { forbidden: config.forbidden }, validate: true, baseDir },
    {},
    { tsConfig: extractTSConfig('tsconfig.json') },
  );
  if (typeof output === 'string') throw new Error('expected a result, not a text');
  return {
    modules: output.summary.totalCruised,
    broken: output.summary.violations.map((violation) => violation.rule.name),
  };
}

const planted = '.cache/planted';
const plant = (files: Record<string, string>) => {
  for (const [path, text] of Object.entries(files)) {
    const full = join(planted, path);
    mkdirSync(dirname(full), { recursive: true });
    writeFileSync(full, text);
  }
};

describe('the plan of the house', () => {
  afterAll(() => rmSync(planted, { recursive: true, force: true }));

  // One folder is enough to know that it reads TypeScript; `npm run check` looks at the whole house in its step "plan".
  test('the check sees what is there and finds nothing wrong with it', async () => {
    const seen = await look(['src/lib']);
    expect(seen.modules).toBeGreaterThan(30);
    expect(seen.broken).toEqual([]);
  }, 60_000);

  test.each([
    [
      'lib must not know the portal',
      { 'src/lib/a.ts': "import '../portal/b';", 'src/portal/b.ts': 'export {};' },
      'lib-knows-only',
    ],
    [
      'state must not know the platform',
      { 'src/state/a.ts': "import '../platform/b';", 'src/platform/b.ts': 'export {};' },
      'state-knows-only',
    ],
    [
      'ui must not know the portal',
      { 'src/ui/a.ts': "import '../portal/b';", 'src/portal/b.ts': 'export {};' },
      'ui-knows-only',
    ],
    [
      'place must not know a room',
      { 'src/place/a.ts': "import '../features/x/b';", 'src/features/x/b.ts': 'export {};' },
      'place-knows-only',
    ],
    [
      'a room must not look into another',
      { 'src/features/x/a.ts': "import '../y/b';", 'src/features/y/b.ts': 'export {};' },
      'rooms-do-not-look-into-each-other',
    ],
    [
      'a room must not know the hall',
      { 'src/features/x/a.ts': "import '../../app/b';", 'src/app/b.ts': 'export {};' },
      'rooms-do-not-know-the-hall',
    ],
    [
      'a room must not know the pretend portal',
      { 'src/features/x/a.ts': "import '../../../mock-api/b';", 'mock-api/b.ts': 'export {};' },
      'the-app-does-not-know-the-pretend-portal',
    ],
    [
      'the door must not import the pretend portal statically',
      { 'src/main.tsx': "import '../mock-api/b';", 'mock-api/b.ts': 'export {};' },
      'the-pretend-portal-is-imported-dynamically',
    ],
    [
      'a room must not call axios itself',
      { 'src/features/x/a.ts': "import 'axios';" },
      'only-portal-imports-axios',
    ],
    [
      'a room must not import recoil',
      { 'src/features/x/a.ts': "import 'recoil';" },
      'only-state-imports-recoil',
    ],
    [
      'a room must not import zmp-sdk',
      { 'src/features/x/a.ts': "import 'zmp-sdk';" },
      'only-zalo-imports-zmp-sdk',
    ],
    [
      'a room must not import zmp-ui',
      { 'src/features/x/a.ts': "import 'zmp-ui';" },
      'only-ui-imports-zmp-ui',
    ],
    ['no circles', { 'src/lib/a.ts': "import './b';", 'src/lib/b.ts': "import './a';" }, 'no-circles'],
  ])(
    '%s',
    async (_, files, rule) => {
      rmSync(planted, { recursive: true, force: true });
      plant(files);
      const roots = [...new Set(Object.keys(files).map((path) => path.split('/')[0] ?? ''))];
      const seen = await look(roots, join(process.cwd(), planted));
      expect(seen.modules).toBeGreaterThan(0);
      expect(seen.broken).toContain(rule);
    },
    60_000,
  );
});
