import { build } from 'vite';

// Builds the preview (base `/`, pretend portal included) of the city in VITE_CITY, or of every city named here.
const cities = process.env.VITE_CITY ? [process.env.VITE_CITY] : ['haiphong', 'vungtau'];
for (const city of cities) {
  process.env.VITE_CITY = city;
  await build({ mode: 'preview', logLevel: 'warn' });
}
