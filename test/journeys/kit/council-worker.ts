import { Writable } from 'node:stream';
import { parentPort } from 'node:worker_threads';
import { PGlite } from '@electric-sql/pglite';
import { pino } from 'pino';
import { todayInLondon } from '#domain/calendar.ts';
import { councilApp } from '#council-api/app.ts';
import { demoAccounts } from '#council-api/example-council/demo-accounts.ts';
import { seedExampleCouncil } from '#council-api/example-council/seed.ts';
import { councilSignIn } from '#council-api/sign-in/council-sign-in.ts';
import { mountSignIn } from '#council-api/sign-in/mount-sign-in.ts';
import { openDatabase } from '#council-api/store/database.ts';
import { emptyEmbedded } from '#test/council-api/kit/empty-embedded.ts';
import { signInAs } from '#test/kit/sign-in.ts';
import { councilAddress, type CouncilQuestion, type CouncilWord } from './council-words.ts';

const nowhere = new Writable({ write: (_line, _encoding, done) => done() });

let ahead = 0;
const clock = () => new Date(Date.now() + ahead);

/** A database with the sample families in it, to open any number of copies of. */
async function seeded(): Promise<Blob> {
  const engine = await emptyEmbedded();
  const database = await openDatabase({ engine });
  if (!database.ok) throw new Error(database.problem);
  await seedExampleCouncil(database.value.queries, { today: todayInLondon(new Date()), services: 20 });
  const dumped = await engine.dumpDataDir('none');
  await engine.close();
  return dumped;
}

let families: Promise<Blob> | undefined;

/** The whole reference council with its sample families, in memory, with its own sign-in provider. */
async function openCouncil() {
  families ??= seeded();
  const engine = await PGlite.create({ loadDataDir: await families });
  const database = await openDatabase({ engine });
  if (!database.ok) throw new Error(database.problem);
  const { queries } = database.value;
  const log = pino({ level: 'silent' }, nowhere);
  const config = {
    publicUrl: councilAddress,
    demo: true,
    demoInPublic: false,
    signIn: null,
    sessionIdleMinutes: 60,
    sessionHours: 12,
    trustedProxies: 0,
  };
  const mounted = await councilSignIn({ config, queries, log, accounts: demoAccounts, clock });
  if (!mounted.ok) throw new Error(mounted.problem);
  const web = councilApp({
    queries,
    log,
    signedInBy: mounted.value.signIn.memberOf,
    serveSignIn: mountSignIn(mounted.value),
    app: null,
    trustedProxies: 0,
  });
  return { web, engine };
}

let opening: ReturnType<typeof openCouncil> | undefined;

async function openAfresh(): Promise<void> {
  const before = await opening;
  await before?.engine.close();
  ahead = 0;
  opening = openCouncil();
  await opening;
}

async function answer(question: CouncilQuestion): Promise<CouncilWord> {
  const { id } = question;
  if (question.ask === 'open-afresh') {
    await openAfresh();
    return { id };
  }
  const open = await opening;
  if (!open) throw new Error('The council is not open');
  const { web } = open;
  if (question.ask === 'pass-minutes') {
    ahead += question.minutes * 60_000;
    return { id };
  }
  if (question.ask === 'sign-in') {
    const ask = (request: Request) => web.request(request);
    return { id, cookie: await signInAs({ url: councilAddress, ask }, question.account) };
  }
  const response = await web.request(new Request(new URL(question.path, councilAddress), question.init));
  return {
    id,
    response: {
      status: response.status,
      headers: [...response.headers.entries()],
      text: await response.text(),
    },
  };
}

const say = (word: CouncilWord) => {
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread, which has no origin
  parentPort?.postMessage(word);
};

parentPort?.on('message', (question: CouncilQuestion) => {
  answer(question).then(say, (cause: unknown) => say({ id: question.id, fault: String(cause) }));
});
