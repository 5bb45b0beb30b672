/** The app with hot reload, and the council API beside it, started again whenever its source changes. */
import { spawn } from 'node:child_process';
import { createServer } from 'vite';

const appPort = Number(process.env['PORT'] ?? '3000');
const apiPort = appPort + 1;

const api = spawn(process.execPath, ['--watch', '--watch-preserve-output', 'src/council-api/main.ts'], {
  stdio: 'inherit',
  env: { PUBLIC_URL: `http://localhost:${appPort}`, ...process.env, PORT: String(apiPort) },
});
process.once('exit', () => api.kill());

process.env['COUNCIL_ADDRESS'] = `http://127.0.0.1:${apiPort}`;
const app = await createServer({ server: { port: appPort, strictPort: true } });
await app.listen();
app.printUrls();
