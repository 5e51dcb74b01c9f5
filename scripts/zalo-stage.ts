import { relative } from 'node:path';
import { parseArgs } from 'node:util';
import { inspect, stage } from './zalo-stage-folder';
import { settingFaults } from './zalo-stage-settings';

// `npm run zalo:stage [-- --out DIR]`: the folder that the owner uploads. `--check DIR` only judges a built folder.
const { values } = parseArgs({ options: { out: { type: 'string' }, check: { type: 'string' } } });

function refuse(faults: readonly string[]): void {
  for (const fault of faults) console.error(fault);
  process.exitCode = 1;
}

if (values.check !== undefined) {
  const { files, faults } = inspect(values.check, null);
  if (faults.length > 0) refuse(faults);
  else console.log(`${values.check}: ${files.length} files that Zalo takes and that parse as ES2015.`);
} else {
  const { APP_ID: appId = '', VITE_PORTAL_URL: portalUrl = '', VITE_CITY: city = 'haiphong' } = process.env;
  const wrong = settingFaults({ appId, portalUrl });
  if (wrong.length > 0) refuse(wrong);
  else await stageFor(appId, portalUrl, city);
}

async function stageFor(appId: string, portalUrl: string, city: string): Promise<void> {
  try {
    const staged = await stage({ appId, portalUrl, city, out: values.out ?? `.staged/${city}` });
    const folder = relative('', staged.folder);
    if (staged.faults.length > 0) return refuse([...staged.faults, 'Nothing was staged.']);
    console.log(
      `${staged.files} files, ${(staged.bytes / 1_000_000).toFixed(2)} MB. Next: in ${folder}, run "zmp login" and then ` +
        '"zmp deploy --existing --testing", and scan the QR code that it prints (docs/zalo-launch.md, step 6).',
    );
  } catch (thrown) {
    refuse([thrown instanceof Error ? thrown.message : String(thrown)]);
  }
}
