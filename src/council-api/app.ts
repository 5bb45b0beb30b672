import { Hono } from 'hono';
import type { Logger } from 'pino';
import { openApiDocument } from '#contract/openapi.ts';
import { callerOf } from './http/caller.ts';
import { describeFault, isPassing } from './http/describe-fault.ts';
import { jsonReply } from './http/json-reply.ts';
import { problemReply } from './http/problem-reply.ts';
import { rateLimits, type RateLimits } from './http/rate-limits.ts';
import { plainHeaders } from './http/secure-headers.ts';
import type { StaticApp } from './http/static-app.ts';
import type { Web, WebEnv } from './http/web.ts';
import { figures, observe } from './observe.ts';
import { serveChanges } from './routes/changes.ts';
import { serveCouncil } from './routes/council.ts';
import { serveFeedback } from './routes/feedback.ts';
import { serveHealth } from './routes/health.ts';
import { serveLocalOffer } from './routes/local-offer.ts';
import { serveSafeCopies } from './routes/safe-copies.ts';
import { serveSession } from './routes/session.ts';
import { serving } from './serve.ts';
import { mountSignIn } from './sign-in/mount-sign-in.ts';
import { signInPaths } from './sign-in/sign-in-paths.ts';
import type { SignIn } from './sign-in/sign-in.ts';
import type { Queries } from './store/database.ts';

export interface CouncilParts {
  queries: Queries;
  log: Logger;
  signIn: SignIn;
  /** Adds the sample council's own OpenID provider; null outside demo mode. */
  mountDemo: ((web: Web) => void) | null;
  /** The built app; null in tests and beside a development server. */
  app: StaticApp | null;
  trustedProxies: number;
}

/** The council API and the app behind one `fetch`: Request in, Response out. */
export function councilApp(parts: CouncilParts): Web {
  const web: Web = new Hono<WebEnv>();
  const limits = rateLimits();
  const counted = figures();
  observe(web, parts.log, counted);
  limitSignIn(web, limits, parts.trustedProxies);
  const serve = serving({ ...parts, web, limits, signedInBy: parts.signIn.memberOf });
  for (const add of [serveCouncil, serveChanges, serveLocalOffer, serveFeedback, serveSafeCopies]) add(serve);
  serveSession(serve, parts.signIn);
  mountSignIn(web, parts.signIn);
  parts.mountDemo?.(web);
  serveHealth(web, parts.queries, counted);
  serveContract(web);
  serveEverythingElse(web, parts.app);
  web.onError((error, c) => {
    parts.log.error({ route: c.get('route') ?? 'other', fault: describeFault(error) }, 'fault');
    return problemReply(isPassing(error) ? { code: 'busy', retryAfter: 5 } : { code: 'fault' });
  });
  return web;
}

/** Anyone may ask to sign in, and each time costs work here and at the provider. */
function limitSignIn(web: Web, limits: RateLimits, trustedProxies: number): void {
  web.use('/sign-in/*', async (c, next) => {
    c.set('route', 'sign-in');
    await next();
  });
  web.on('GET', [signInPaths.start, signInPaths.callback], async (c, next) => {
    const refusal = await limits('sign-in', callerOf(c, trustedProxies));
    return refusal ? problemReply(refusal) : next();
  });
}

function serveContract(web: Web): void {
  web.get('/api/openapi.json', (c) => {
    c.set('route', 'openapi');
    return jsonReply(c.req.raw, { status: 200, value: openApiDocument(), cache: 'public', headers: {} });
  });
}

/** Paths where an unknown address is no page of the app. */
const notPages = /^\/(api|sign-in|demo-sign-in|oruk|health|metrics)(\/|$)/;

function serveEverythingElse(web: Web, app: StaticApp | null): void {
  web.notFound((c) => {
    const { path, method } = c.req;
    if (path === '/api' || path.startsWith('/api/')) return problemReply({ code: 'not-found' });
    const isRead = method === 'GET' || method === 'HEAD';
    const reply = isRead && !notPages.test(path) ? app?.reply(c.req.raw, path) : null;
    if (reply) c.set('route', 'app');
    return (
      reply ??
      new Response('Not found\n', {
        status: 404,
        headers: { ...plainHeaders, 'Content-Type': 'text/plain; charset=utf-8' },
      })
    );
  });
}
