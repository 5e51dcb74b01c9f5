import { servePreview } from '../../scripts/serve-preview';

// Serves a preview build for the journeys: city and port are given by playwright.config.ts.
const [city = 'haiphong', port = '4311'] = process.argv.slice(2);
await servePreview(`.preview/${city}`, Number(port));
