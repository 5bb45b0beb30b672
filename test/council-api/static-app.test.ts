import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { brotliCompressSync, brotliDecompressSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { loadStaticApp } from '#council-api/http/static-app.ts';
import { aCouncil, type TestCouncil } from './kit/a-council.ts';

const script = 'console.log("the app");';
const files: Record<string, string | Buffer> = {
  'index.html': '<!doctype html><title>Alongside</title>',
  'csp.json': '{"styles":["sha256-c3R5bGU="],"scripts":["sha256-c2NyaXB0"]}',
  'sw.js': 'self.skipWaiting;',
  'assets/app-1a2b3c.js': script,
  'assets/app-1a2b3c.js.br': brotliCompressSync(script),
  'assets/app-1a2b3c.js.map': '{}',
  'icons/icon.svg': '<svg xmlns="http://www.w3.org/2000/svg"/>',
  'manifest.webmanifest': '{}',
};

let folder: string;
let council: TestCouncil;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'alongside-app-'));
  for (const [name, text] of Object.entries(files)) {
    await mkdir(dirname(join(folder, name)), { recursive: true });
    await writeFile(join(folder, name), text);
  }
  council = await aCouncil(undefined, await loadStaticApp(folder, 'https://send.example.gov.uk'));
});
afterAll(() => rm(folder, { recursive: true }));

test.each(['/', '/plan/one', '/local-offer', '/welcome?from=home'])(
  'the address %s is a page of the app',
  async (path) => {
    const reply = await council.ask(path);
    expect(reply.status).toBe(200);
    expect(await reply.text()).toBe(files['index.html']);
    expect(reply.headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect(reply.headers.get('cache-control')).toBe('no-cache');
  },
);

test.each([
  '/no-such.js',
  '/assets/app-old.js',
  '/csp.json',
  '/assets/app-1a2b3c.js.map',
  '/assets/app-1a2b3c.js.br',
  '/../package.json',
  '/%2e%2e/%2e%2e/etc/passwd.txt',
  '/demo-sign-in/none',
  '/oruk/services',
  '/health/none',
])('the address %s is not there', async (path) => {
  expect((await council.ask(path)).status).toBe(404);
});

test('a page takes scripts and styles from its own files and the build’s own hashes only', async () => {
  const { headers } = await council.ask('/');
  const policy = headers.get('content-security-policy') ?? '';
  expect(policy).toContain("default-src 'none'");
  expect(policy).toContain("script-src 'self' 'sha256-c2NyaXB0'");
  expect(policy).toContain("style-src 'self' 'sha256-c3R5bGU='");
  expect(policy).toContain("frame-ancestors 'none'");
  expect(policy).not.toMatch(/unsafe|\*|https:/);
  expect(headers.get('strict-transport-security')).toMatch(/^max-age=\d{8}/);
  expect(headers.get('referrer-policy')).toBe('no-referrer');
  expect(headers.get('permissions-policy')).toContain('camera=()');
  expect(headers.get('cross-origin-opener-policy')).toBe('same-origin');
  expect(headers.get('x-content-type-options')).toBe('nosniff');
});

test('without TLS the browser is not told to insist on it', async () => {
  const app = await loadStaticApp(folder, 'http://localhost:3000');
  const headers = app?.reply(new Request('http://localhost:3000/'), '/')?.headers;
  expect(headers?.has('strict-transport-security')).toBe(false);
});

test('a file with a hash in its name is kept for ever, and sent packed to whoever can read that', async () => {
  const packed = await council.ask('/assets/app-1a2b3c.js', { headers: { 'accept-encoding': 'br' } });
  expect(packed.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
  expect(packed.headers.get('content-encoding')).toBe('br');
  expect(brotliDecompressSync(Buffer.from(await packed.arrayBuffer())).toString()).toBe(script);
  const plain = await council.ask('/assets/app-1a2b3c.js', { headers: { 'accept-encoding': 'gzip' } });
  expect(plain.headers.has('content-encoding')).toBe(false);
  expect(await plain.text()).toBe(script);
});

test('the service worker is asked for each time, and not sent again when it is the same', async () => {
  const first = await council.ask('/sw.js');
  expect(first.headers.get('cache-control')).toBe('no-cache');
  expect(first.headers.get('content-type')).toBe('text/javascript; charset=utf-8');
  const again = await council.ask('/sw.js', {
    headers: { 'if-none-match': first.headers.get('etag') ?? '' },
  });
  expect(again.status).toBe(304);
});

test('a write to a page’s address is not answered with a page', async () => {
  expect((await council.ask('/plan/one', { method: 'POST', body: {} })).status).toBe(404);
});

test('a folder where nothing was built gives no app', async () => {
  expect(await loadStaticApp(join(folder, 'icons'), 'http://localhost:3000')).toBeNull();
});
