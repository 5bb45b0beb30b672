import { Writable } from 'node:stream';
import { parentPort } from 'node:worker_threads';
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

/** The whole reference council with its sample families, in memory, with its own sign-in provider. */
async function openCouncil() {
  const database = await openDatabase({ engine: await emptyEmbedded() });
  if (!database.ok) throw new Error(database.problem);
  const { queries } = database.value;
  await seedExampleCouncil(queries, { today: todayInLondon(new Date()), services: 20 });
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
  return councilApp({
    queries,
    log,
    signedInBy: mounted.value.signIn.memberOf,
    serveSignIn: mountSignIn(mounted.value),
    app: null,
    trustedProxies: 0,
  });
}

const opening = openCouncil();

async function answer(question: CouncilQuestion): Promise<CouncilWord> {
  const { id } = question;
  const web = await opening;
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
