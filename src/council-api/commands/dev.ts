/** The app with hot reload, and the council API beside it, started again whenever its source changes. */
import { spawn } from 'node:child_process';
import { createServer } from 'vite';

const appPort = Number(process.env['PORT'] ?? '3000');
const apiPort = appPort + 1;
const councilPaths = ['/api', '/sign-in', '/demo-sign-in', '/oruk', '/health', '/metrics', '/problems'];

const api = spawn(process.execPath, ['--watch', '--watch-preserve-output', 'src/council-api/main.ts'], {
  stdio: 'inherit',
  env: { PUBLIC_URL: `http://localhost:${appPort}`, ...process.env, PORT: String(apiPort) },
});
process.once('exit', () => api.kill());

const app = await createServer({
  server: {
    port: appPort,
    strictPort: true,
    proxy: Object.fromEntries(councilPaths.map((path) => [path, `http://127.0.0.1:${apiPort}`])),
  },
});
await app.listen();
app.printUrls();
