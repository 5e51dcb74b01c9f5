import { appId, portalUrl, stagedFolder } from '../tests/zalo-host/staged';
import { stage } from './zalo-stage-folder';

// Stages every city as for an upload, for the journeys in Zalo mode; the portal's address is one that nobody has.
for (const city of ['haiphong', 'vungtau']) {
  const { faults } = await stage({ appId, portalUrl, city, out: stagedFolder(city) });
  for (const fault of faults) console.error(`${city}: ${fault}`);
  if (faults.length > 0) process.exitCode = 1;
}
