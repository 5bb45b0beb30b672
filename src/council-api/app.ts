import { Hono } from 'hono';
import type { Logger } from 'pino';
import { openApiDocument } from '#contract/openapi.ts';
import { describeFault, isPassing } from './http/describe-fault.ts';
import { jsonReply } from './http/json-reply.ts';
import { problemReply } from './http/problem-reply.ts';
import { rateLimits, type RateLimits } from './http/rate-limits.ts';
import { plainHeaders } from './http/secure-headers.ts';
import type { StaticApp } from './http/static-app.ts';
import type { Web, WebEnv } from './http/web.ts';
import type { MapSource } from './map/map-source.ts';
import { figures, observe } from './observe.ts';
import { serveChanges } from './routes/changes.ts';
import { serveCommentDesk } from './routes/comment-desk.ts';
import { serveComments } from './routes/comments.ts';
import { serveCouncil } from './routes/council.ts';
import { serveFeedback } from './routes/feedback.ts';
import { serveGaps } from './routes/gaps.ts';
import { serveHealth } from './routes/health.ts';
import { serveLocalOffer } from './routes/local-offer.ts';
import { serveMap } from './routes/map.ts';
import { serveOpenReferral } from './routes/open-referral/serve-open-referral.ts';
import { serveSafeCopies } from './routes/safe-copies.ts';
import { type Serve, type SignedIn, serving } from './serve.ts';
import type { Queries } from './store/database.ts';

export interface CouncilParts {
  queries: Queries;
  log: Logger;
  signedInBy: (request: Request) => Promise<SignedIn | null>;
  /** Adds sign-in's pages and routes, and in demo mode the provider that the sample council brings. */
  serveSignIn: (web: Web, serve: Serve, limits: RateLimits) => void;
  /** The built app; null in tests and beside a development server. */
  app: StaticApp | null;
  trustedProxies: number;
  /** Apps older than this are told to update before they write. */
  oldestApp?: string | null;
  /** Where people find this server; without it, replies that name addresses use the one they were asked at. */
  publicUrl?: string;
  /** Where squares of the map come from; without it there is no map. */
  map?: MapSource | null;
}

/** The council API and the app behind one `fetch`: Request in, Response out. */
export function councilApp(parts: CouncilParts): Web {
  const web: Web = new Hono<WebEnv>();
  const limits = rateLimits();
  const counted = figures();
  observe(web, parts.log, counted);
  const serve = serving({ ...parts, web, limits });
  for (const add of [
    serveChanges,
    serveLocalOffer,
    serveFeedback,
    serveComments,
    serveCommentDesk,
    serveGaps,
    serveSafeCopies,
  ])
    add(serve);
  const map = parts.map ?? null;
  serveCouncil(serve, map);
  serveMap({ web, serve, limits, trustedProxies: parts.trustedProxies, source: map });
  web.use('/sign-in/*', async (c, next) => {
    await next();
    for (const [name, value] of Object.entries(plainHeaders)) c.res.headers.set(name, value);
  });
  parts.serveSignIn(web, serve, limits);
  serveOpenReferral(web, parts.queries, parts.publicUrl);
  serveHealth(web, parts.queries, counted);
  serveContract(web);
  serveEverythingElse(web, parts.app);
  web.onError((error, c) => {
    parts.log.error({ route: c.get('route') ?? 'other', fault: describeFault(error) }, 'fault');
    return problemReply(isPassing(error) ? { code: 'busy', retryAfter: 5 } : { code: 'fault' });
  });
  return web;
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
