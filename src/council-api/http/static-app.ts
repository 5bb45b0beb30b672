import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { extname, join, relative, sep } from 'node:path';
import { encodingFor } from './json-reply.ts';
import { type InlineHashes, pageHeaders, plainHeaders, scriptHeaders } from './secure-headers.ts';

const types: Record<string, string> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.webmanifest': 'application/manifest+json',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
};

interface File {
  bytes: Buffer;
  br: Buffer | undefined;
  gzip: Buffer | undefined;
  headers: Record<string, string>;
}

/** The built app, in memory. Answers null for what is neither a file of it nor a page. */
export interface StaticApp {
  reply(request: Request, path: string): Response | null;
}

/** Reads the folder the build made. Null when nothing has been built. */
export async function loadStaticApp(folder: string, publicUrl: string): Promise<StaticApp | null> {
  const names = await namesIn(folder);
  if (!names.includes('index.html')) return null;
  const page = pageHeaders(await inlineHashes(folder), publicUrl);
  const files = new Map<string, File>();
  for (const name of names)
    if (isServed(name)) files.set(`/${name}`, await fileOf(folder, name, names, page));
  return {
    reply: (request, path) => {
      const file = files.get(path) ?? (looksLikeFile(path) ? undefined : files.get('/index.html'));
      return file ? fileReply(request, file) : null;
    },
  };
}

async function namesIn(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  const files = entries.filter((entry) => entry.isFile());
  return files.map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'));
}

const isServed = (name: string): boolean => !/(^|\/)\.|\.(br|gz|map)$|^csp\.json$/.test(name);

const looksLikeFile = (path: string): boolean => /\.[A-Za-z0-9]+$/.test(path);

async function inlineHashes(folder: string): Promise<InlineHashes> {
  const text = await readFile(join(folder, 'csp.json'), 'utf8').catch(() => '{"styles":[],"scripts":[]}');
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- our own build writes it beside the page it is about
  return JSON.parse(text) as InlineHashes;
}

function headersFor(name: string, page: Record<string, string>): Record<string, string> {
  if (name.endsWith('.html')) return page;
  return name.endsWith('.js') ? scriptHeaders : plainHeaders;
}

async function fileOf(
  folder: string,
  name: string,
  names: string[],
  page: Record<string, string>,
): Promise<File> {
  const packed = (ending: string) =>
    names.includes(name + ending) ? readFile(join(folder, name + ending)) : undefined;
  const bytes = await readFile(join(folder, name));
  const isHashed = name.startsWith('assets/');
  const headers = {
    ...headersFor(name, page),
    'Content-Type': types[extname(name)] ?? 'application/octet-stream',
    'Cache-Control': isHashed ? 'public, max-age=31536000, immutable' : 'no-cache',
    ETag: `W/"${createHash('sha256').update(bytes).digest('base64url').slice(0, 22)}"`,
    Vary: 'Accept-Encoding',
  };
  return { bytes, br: await packed('.br'), gzip: await packed('.gz'), headers };
}

function fileReply(request: Request, file: File): Response {
  if (request.headers.get('if-none-match') === file.headers['ETag'])
    return new Response(null, { status: 304, headers: file.headers });
  const encoding = encodingFor(request);
  const packed = encoding === 'br' ? (file.br ?? null) : encoding === 'gzip' ? (file.gzip ?? null) : null;
  if (!packed) return new Response(new Uint8Array(file.bytes), { headers: file.headers });
  return new Response(new Uint8Array(packed), {
    headers: { ...file.headers, 'Content-Encoding': encoding ?? '' },
  });
}
