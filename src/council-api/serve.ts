import { createHash } from 'node:crypto';
import * as z from 'zod/mini';
import type { AnyEndpoint, BodyOf, ParamsOf, QueryOf, ReplyOf } from '#contract/endpoint.ts';
import { type Member, signOut } from '#contract/member.ts';
import type { Problem, Result } from '#contract/problem.ts';
import { idempotencyKey, replacedKeys, type Shape } from '#contract/shape.ts';
import { may } from '#domain/access.ts';
import { failed, ok } from '#domain/result.ts';
import { callerOf } from './http/caller.ts';
import { isOlder } from './http/app-version.ts';
import { invalid } from './http/field-faults.ts';
import { jsonReply } from './http/json-reply.ts';
import { problemReply } from './http/problem-reply.ts';
import type { RateLimits } from './http/rate-limits.ts';
import { readBody } from './http/read-body.ts';
import type { Web, WebContext } from './http/web.ts';
import type { Queries } from './store/database.ts';
import { isTooOld, once } from './store/idempotency.ts';

/** The person a request is signed in as, from one read of the database. */
export interface SignedIn {
  member: Member;
  /** The mark of the last row in their feed, as `feedHead` reads it. */
  feedHead: string | null;
  /** A `Set-Cookie` that the reply must carry. */
  setCookie: string | null;
}

/** What a handler is given: everything checked, and the transaction to work in where the endpoint is keyed. */
interface Asked<E extends AnyEndpoint> {
  params: ParamsOf<E>;
  query: QueryOf<E>;
  body: BodyOf<E>;
  signedIn: E['who'] extends 'anyone' ? null : SignedIn;
  queries: Queries;
  request: Request;
  /** What was answered to earlier asks that this one stands in for, and undoes. */
  replaced: ReplyOf<E>[];
}

/** A reply that is already made (bytes, cookies) may be given in place of a value. */
type Handler<E extends AnyEndpoint> = (asked: Asked<E>) => Promise<Result<ReplyOf<E> | Response>>;
export type Serve = <E extends AnyEndpoint>(endpoint: E, handler: Handler<E>) => void;

export interface ServeParts {
  web: Web;
  queries: Queries;
  signedInBy: (request: Request) => Promise<SignedIn | null>;
  limits: RateLimits;
  trustedProxies: number;
  /** Apps older than this are told to update before they write. */
  oldestApp?: string | null;
}

/** Turns an endpoint and a handler into a route: limits, who, shapes, once per key, and problems. */
export const serving =
  (parts: ServeParts): Serve =>
  (endpoint, handler) => {
    parts.web.on(endpoint.method, endpoint.path, async (c) => {
      c.set('route', endpoint.name);
      const { signedIn, refusal } = await admit(parts, endpoint, c);
      const cookie: Record<string, string> = signedIn?.setCookie ? { 'Set-Cookie': signedIn.setCookie } : {};
      if (refusal) return problemReply(refusal, cookie);
      const given = await readRequest(endpoint, c);
      if (!given.ok) return problemReply(given.problem, cookie);
      const run = (queries: Queries, replaced: unknown[]) =>
        // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- checked just now by the endpoint's own shapes
        handler({ ...given.value, signedIn, queries, request: c.req.raw, replaced } as never);
      const done = await answer(parts.queries, endpoint, signedIn, given.value, run);
      if (!done.ok) return problemReply(done.problem, cookie);
      if (done.value instanceof Response) return done.value;
      const cache = endpoint.who === 'anyone' && endpoint.method === 'GET' ? 'public' : 'private';
      return jsonReply(c.req.raw, { status: endpoint.status, value: done.value, cache, headers: cookie });
    });
  };

const isWrite = (endpoint: AnyEndpoint): boolean => endpoint.method !== 'GET';

interface Admitted {
  /** Also of someone who is refused: the reply to them may have to carry a cookie. */
  signedIn: SignedIn | null;
  refusal: Problem | null;
}

const refused = (code: Problem['code'], signedIn: SignedIn | null = null): Admitted => ({
  signedIn,
  refusal: { code },
});

/** Everything that can be told before the body is read. */
async function admit(parts: ServeParts, endpoint: AnyEndpoint, c: WebContext): Promise<Admitted> {
  // A page of another site can send a form, and cookies with it, but never a header of ours.
  if (isWrite(endpoint) && c.req.header('alongside-app') !== '1') return refused('not-from-app');
  // Whoever leaves may leave with any app.
  const mayBeOld = !isWrite(endpoint) || endpoint.name === signOut.name;
  if (!mayBeOld && isOlder(c.req.header('alongside-version'), parts.oldestApp))
    return refused('update-needed');
  if (endpoint.who === 'anyone') return { signedIn: null, refusal: await tooMany(parts, endpoint, c) };
  const signedIn = await parts.signedInBy(c.req.raw);
  if (!signedIn) return refused('sign-in-needed');
  // On a shared phone someone else may have signed in since: words are never taken in another's name.
  const meant = c.req.header('alongside-member');
  if (meant !== undefined && meant !== signedIn.member.id) return refused('sign-in-needed', signedIn);
  return may(signedIn.member.role, endpoint.who)
    ? { signedIn, refusal: null }
    : refused('not-allowed', signedIn);
}

async function tooMany(
  { limits, trustedProxies }: ServeParts,
  endpoint: AnyEndpoint,
  c: WebContext,
): Promise<Problem | null> {
  // Signing out is never made to wait: on a network that many share, a session would stay open because others are busy.
  if (!isWrite(endpoint) || endpoint.name === signOut.name) return null;
  return limits('write-with-no-name', callerOf(c, trustedProxies));
}

interface Given {
  params: unknown;
  query: unknown;
  body: unknown;
  key: string;
  replaces: string[];
}

async function readRequest(endpoint: AnyEndpoint, c: WebContext): Promise<Result<Given>> {
  const params = checked(endpoint.params, c.req.param());
  if (!params.ok) return params;
  const query = checked(endpoint.query, c.req.query());
  if (!query.ok) return query;
  const key = endpoint.keyed ? readKey(c.req.header('idempotency-key')) : ok('');
  if (!key.ok) return key;
  const replaces = endpoint.keyed ? readReplaces(c.req.header('alongside-replaces')) : ok([]);
  if (!replaces.ok) return replaces;
  const shape: Shape | undefined = endpoint.body;
  const body = shape ? await readBody(c.req.raw, endpoint.maxBodyBytes) : ok(undefined);
  if (!body.ok) return body;
  const fit = shape ? checked(shape, body.value) : ok(undefined);
  if (!fit.ok) return fit;
  return ok({
    params: params.value,
    query: query.value,
    key: key.value,
    body: fit.value,
    replaces: replaces.value,
  });
}

function readKey(header: string | undefined): Result<string> {
  const key = checked(idempotencyKey, unquoted(header), 'idempotency-key');
  if (!key.ok || !isTooOld(key.value, new Date())) return key;
  return failed({ code: 'invalid', fields: [{ at: 'idempotency-key', rule: 'too_old' }] });
}

const readReplaces = (header = ''): Result<string[]> =>
  checked(
    replacedKeys,
    header.split(',').flatMap((part) => unquoted(part.trim()) || []),
    'alongside-replaces',
  );

/** @see draft-ietf-httpapi-idempotency-key-header, section 2.1: the key is a string in quotes; a bare one is read too */
const unquoted = (header: string | undefined): string | undefined => header?.replace(/^"(.*)"$/, '$1');

function checked<T>(shape: Shape<T>, value: unknown, at?: string): Result<T> {
  const parsed = z.safeParse(shape, value);
  if (parsed.success) return ok(parsed.data);
  const problem: Problem = invalid(value, parsed.error.issues);
  return failed(
    at === undefined ? problem : { ...problem, fields: problem.fields?.map((field) => ({ ...field, at })) },
  );
}

function answer(
  queries: Queries,
  endpoint: AnyEndpoint,
  signedIn: SignedIn | null,
  given: Given,
  run: (queries: Queries, replaced: unknown[]) => Promise<Result<unknown>>,
): Promise<Result<unknown>> {
  if (!endpoint.keyed) return run(queries, []);
  const asked = createHash('sha256')
    .update(JSON.stringify([endpoint.name, given.params, given.body]))
    .digest('base64url');
  const scope = signedIn ? `member ${signedIn.member.id}` : 'no name';
  return once(queries, { scope, key: given.key, asked, replaces: given.replaces }, run);
}
