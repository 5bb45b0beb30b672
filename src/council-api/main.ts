import { createServer, type Server } from 'node:http';
import { fileURLToPath } from 'node:url';
import { getRequestListener } from '@hono/node-server';
import type { Logger } from 'pino';
import { todayInLondon } from '#domain/calendar.ts';
import { councilApp } from './app.ts';
import { buildApp } from './build-app.ts';
import { type Config, readConfig } from './config.ts';
import { demoAccounts } from './example-council/demo-accounts.ts';
import { refreshExampleCouncil, seedExampleCouncil } from './example-council/seed.ts';
import { loadStaticApp } from './http/static-app.ts';
import { keepTidy } from './keep-tidy.ts';
import { openLog } from './open-log.ts';
import { fetchedTiles } from './map/fetched-tiles.ts';
import { keptTiles } from './map/kept-tiles.ts';
import type { MapSource } from './map/map-source.ts';
import { sampleTiles } from './map/sample-tiles.ts';
import { councilSignIn } from './sign-in/council-sign-in.ts';
import { mountSignIn } from './sign-in/mount-sign-in.ts';
import { readCouncil } from './store/council-profile.ts';
import { type Database, openDatabase } from './store/database.ts';
import { publishIfWorthwhile } from './store/local-offer-snapshot.ts';
import { describeServices } from './store/open-referral-missing.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));

const say = (line: string): void => void process.stdout.write(`${line}\n`);

/** Ends the program with a reason that whoever started it can act on. */
function refuse(reason: string): never {
  process.stderr.write(`Alongside cannot start. ${reason}\n`);
  process.exit(1);
}

async function start(): Promise<void> {
  const read = readConfig(process.env);
  if (!read.ok) return refuse(read.problem);
  const config = read.value;
  const database = await opened(config);
  const [built] = await Promise.all([buildApp(root, say), prepared(config, database)]);
  if (!built.ok) return refuse(built.problem);
  const log = openLog(config.logLevel, 1);
  const server = await serverFor(config, database, log);
  server.once('error', (cause: NodeJS.ErrnoException) => refuse(listenFault(config, cause)));
  server.listen(config.port, config.host, () => greet(config));
  stopGently(server, database, keepTidy(database.queries, log));
}

async function opened({ databaseUrl, dataFolder }: Config): Promise<Database> {
  const place = databaseUrl ? { url: databaseUrl } : { folder: dataFolder };
  const database = await openDatabase(place).catch((cause: Error) => {
    const what = databaseUrl ? 'The database at DATABASE_URL' : `The database in ${dataFolder}`;
    return refuse(`${what} could not be opened: ${cause.message}`);
  });
  return database.ok ? database.value : refuse(database.problem);
}

async function prepared({ demo }: Config, { queries }: Database): Promise<void> {
  const today = todayInLondon(new Date());
  if (await readCouncil(queries)) {
    if (demo) await refreshExampleCouncil(queries, today);
    await describeServices(queries);
    return publishIfWorthwhile(queries);
  }
  if (!demo)
    return say(
      'This council has no profile yet. Give it one: npm run -s council -- set-council profile.json',
    );
  say('Filling the sample council with its invented families ...');
  await seedExampleCouncil(queries, { today });
}

async function serverFor(config: Config, { queries }: Database, log: Logger): Promise<Server> {
  const mount = await councilSignIn({ config, queries, log, accounts: demoAccounts });
  if (!mount.ok) return refuse(mount.problem);
  const web = councilApp({
    queries,
    log,
    signedInBy: mount.value.signIn.memberOf,
    serveSignIn: mountSignIn(mount.value),
    app: await loadStaticApp(`${root}/dist`, config.publicUrl),
    trustedProxies: config.trustedProxies,
    oldestApp: config.oldestApp,
    publicUrl: config.publicUrl,
    map: mapFor(config, log),
  });
  const listener = getRequestListener(web.fetch);
  const server = createServer((request, response) => void listener(request, response));
  server.requestTimeout = 60_000;
  return server;
}

/** The council's own map, the sample council's, or none. */
function mapFor({ map, demo }: Config, log: Logger): MapSource | null {
  if (map) return keptTiles(fetchedTiles(map, (why) => log.warn({ why }, 'map')));
  return demo ? sampleTiles() : null;
}

const listenFault = ({ host, port }: Config, { code, message }: NodeJS.ErrnoException): string =>
  code === 'EADDRINUSE'
    ? `PORT should be one that is free: ${port} is in use.`
    : `It cannot listen on ${host}:${port}: ${message}`;

function greet({ publicUrl, demo }: Config): void {
  say(`\nAlongside is at ${publicUrl}`);
  if (!demo) return;
  say('It is a demonstration: council and families are invented. Choose "Sign in" and be any of them:');
  for (const { name, about } of demoAccounts) say(`  ${name}: ${about}`);
}

const longestWait = 10_000;

/** Lets requests under way end, then closes the database. A second signal ends at once. */
function stopGently(server: Server, database: Database, stopTidying: () => void): void {
  const stop = () => {
    stopTidying();
    const giveUp = setTimeout(() => server.closeAllConnections(), longestWait);
    server.close(() => {
      clearTimeout(giveUp);
      void database.close().then(() => process.exit(0));
    });
    server.closeIdleConnections();
  };
  process.once('SIGTERM', stop);
  process.once('SIGINT', stop);
}

await start();
