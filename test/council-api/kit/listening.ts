import { createServer } from 'node:http';
import { type AddressInfo, connect } from 'node:net';
import { text } from 'node:stream/consumers';
import { getRequestListener } from '@hono/node-server';
import { afterAll } from 'vitest';
import type { Web } from '#council-api/http/web.ts';

/** The council API behind a real port, as `main.ts` puts it there. Answers the port. */
export async function listening(web: Web): Promise<number> {
  const listener = getRequestListener(web.fetch);
  const server = createServer((request, response) => void listener(request, response));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  afterAll(() => {
    server.closeAllConnections();
    server.close();
  });
  return (server.address() as AddressInfo).port;
}

/** Sends these very bytes, one part after the other, and closes; answers whatever came back. */
export async function sendRaw(port: number, parts: string[], end: 'wait' | 'cut'): Promise<string> {
  const socket = connect(port, '127.0.0.1');
  // The server may close while we are still sending; what it said before that counts.
  socket.on('error', () => undefined);
  for (const part of parts) await new Promise<void>((resolve) => socket.write(part, () => resolve()));
  if (end === 'cut') socket.resetAndDestroy();
  return text(socket).catch(() => '');
}
