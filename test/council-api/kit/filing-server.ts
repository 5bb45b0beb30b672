/** Run as a program of its own: the council API behind a port, on the database it is told of, until it is killed. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { getRequestListener } from '@hono/node-server';
import { pino } from 'pino';
import { councilApp } from '#council-api/app.ts';
import { openDatabase } from '#council-api/store/database.ts';

const where = process.argv[2] ?? '';
const opened = await openDatabase(where.startsWith('postgres') ? { url: where } : { folder: where });
if (!opened.ok) throw new Error(opened.problem);
const web = councilApp({
  queries: opened.value.queries,
  log: pino({ level: 'silent' }),
  signedInBy: async () => ({
    member: { id: 'ama', name: 'Ama Mensah', role: 'young-person' },
    feedHead: null,
    setCookie: null,
  }),
  serveSignIn: () => undefined,
  app: null,
  trustedProxies: 0,
});
const listener = getRequestListener(web.fetch);
const server = createServer((request, response) => void listener(request, response));
server.listen(0, '127.0.0.1', () => process.stdout.write(`${(server.address() as AddressInfo).port}\n`));
