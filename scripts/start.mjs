// `npm start`: installs what is missing, then serves the app with the pretend portal inside the browser.
import { spawn } from 'node:child_process';
import './setup.mjs';

const vite = spawn(process.execPath, ['node_modules/vite/bin/vite.js', ...process.argv.slice(2)], {
  stdio: 'inherit',
});
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => vite.kill(signal));
vite.on('exit', (code) => process.exit(code ?? 0));
