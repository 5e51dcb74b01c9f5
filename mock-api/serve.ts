import { readFileSync } from 'node:fs';
import { createServer } from 'node:https';
import { parseArgs } from 'node:util';
import { type Http2Bindings, type HttpBindings, serve } from '@hono/node-server';
import { RESPONSE_ALREADY_SENT } from '@hono/node-server/utils/response';
import { haiphong } from '../src/city/haiphong';
import { units as haiphongUnits } from '../src/city/haiphong/units';
import { vungtau } from '../src/city/vungtau';
import { units as vungtauUnits } from '../src/city/vungtau/units';
import { folderFiles } from './catalogue-folder';
import { unfitFor } from './domain/catalogue-fit';
import { importedCatalogue } from './domain/imported';
import { moodOf } from './mood';
import { hostInAddress, isOwnHost } from './own-host';
import { createPortal } from './portal';
import { ConnectionCut } from './weather';

const { values } = parseArgs({
  options: {
    port: { type: 'string', default: '8080' },
    host: { type: 'string', default: '127.0.0.1' },
    city: { type: 'string', default: 'haiphong' },
    persona: { type: 'string', default: 'tam' },
    weather: { type: 'string', default: 'clear' },
    cert: { type: 'string' },
    key: { type: 'string' },
  },
});

function refuse(sentence: string): never {
  console.error(sentence);
  process.exit(1);
}

const { cert, key, host } = values;
const port = Number(values.port);
if (!Number.isInteger(port) || port < 1 || port > 65_535) refuse(`--port ${values.port} is no port.`);
if ((cert === undefined) !== (key === undefined)) refuse('--cert and --key belong together.');
const { persona, weather } = moodOf(values.persona, values.weather);
if (persona !== values.persona) refuse(`There is no persona ${values.persona}.`);
if (weather !== values.weather) refuse(`There is no weather ${values.weather}.`);
const places: Record<string, Pick<Parameters<typeof createPortal>[0], 'city' | 'units'>> = {
  haiphong: { city: haiphong, units: haiphongUnits },
  vungtau: { city: vungtau, units: vungtauUnits },
};
const place = places[values.city] ?? refuse(`There is no city ${values.city}.`);
const tls = cert && key ? { cert: readFileSync(cert), key: readFileSync(key) } : null;
const origin = (actual: number) => `${tls ? 'https' : 'http'}://${hostInAddress(host)}:${actual}`;
const folder = process.env.CATALOGUE_DIR;
const files = folder ? folderFiles(folder) : null;
const unfit = files ? unfitFor(await files.text('manifest.json'), place.city) : null;
if (unfit) refuse(`CATALOGUE_DIR ${folder}: ${unfit}`);
const catalogue = files ? { catalogue: importedCatalogue(files) } : {};
const portal = createPortal({ ...place, ...catalogue, persona, weather, payBase: origin(port) });

async function answer(request: Request, { outgoing }: HttpBindings | Http2Bindings): Promise<Response> {
  // 421 (RFC 9110, 15.5.20): asked under a name that is not ours.
  if (!isOwnHost(request.headers.get('Host'), host)) return new Response(null, { status: 421 });
  try {
    return await portal.fetch(request);
  } catch (error) {
    if (!(error instanceof ConnectionCut)) throw error;
    outgoing.destroy();
    return RESPONSE_ALREADY_SENT;
  }
}

const server = serve(
  { fetch: answer, port, hostname: host, ...(tls ? { createServer, serverOptions: tls } : {}) },
  (address) => console.log(`${origin(address.port)}/v1 (${values.city}, ${persona}, ${weather})`),
);

server.on('error', ({ message }) => refuse(`The portal cannot listen: ${message}`));

function stop(): void {
  server.close(() => process.exit(0));
  // Kept-alive connections would hold the process for as long as the other side likes.
  if ('closeAllConnections' in server) server.closeAllConnections();
}
process.once('SIGINT', stop);
process.once('SIGTERM', stop);
