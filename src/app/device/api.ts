import type { AnyEndpoint, ReplyOf } from '#contract/endpoint.ts';
import { problems, problemShape, type Problem, type ProblemCode, type Result } from '#contract/problem.ts';
import { failed, ok } from '#domain/result.ts';
import type { Connection } from './device.ts';
import type { Edges } from './edges/edges.ts';
import type { Asking, Call } from './operation.ts';
import type { Watched } from './watch.ts';

/** On whose behalf: as a member with the browser's cookie, as nobody with no cookie. */
export type As = { who: 'browser' } | { who: 'member'; memberId: string } | { who: 'no-one' };

export interface ApiParts {
  edges: Pick<Edges, 'fetch' | 'clock'> & { page: Pick<Edges['page'], 'surelyOffline'> };
  /** This app's version; a council may refuse one that is too old. */
  version: string;
  connection: Watched<Connection>;
  /** Milliseconds to wait for a whole reply. */
  patience?: number;
}

const usualPatience = 20_000;

function urlOf(endpoint: AnyEndpoint, { params = {}, query = {} }: Asking<AnyEndpoint>): string {
  const path = endpoint.path.replaceAll(/:(\w+)/g, (_, name: string) =>
    encodeURIComponent(String(new Map<string, unknown>(Object.entries(params)).get(name))),
  );
  const asked = Object.entries<unknown>(query).filter(([, value]) => value !== undefined);
  const search = new URLSearchParams(asked.map(([name, value]) => [name, String(value)])).toString();
  return search ? `${path}?${search}` : path;
}

const quoted = (key: string): string => `"${key}"`;

function headersOf(endpoint: AnyEndpoint, asking: Asking<AnyEndpoint>, as: As, version: string) {
  const { idempotencyKey, replaces = [] } = asking;
  return {
    accept: 'application/json, application/problem+json',
    'alongside-app': '1',
    'alongside-version': version,
    ...(as.who === 'member' && { 'alongside-member': as.memberId }),
    ...(endpoint.body !== undefined && { 'content-type': 'application/json' }),
    ...(idempotencyKey !== undefined && { 'idempotency-key': quoted(idempotencyKey) }),
    ...(replaces.length > 0 && { 'alongside-replaces': replaces.map(quoted).join(', ') }),
  };
}

/** Statuses that servers and proxies in front of a council send with words of their own. */
const plainStatus: Record<number, ProblemCode> = {
  413: 'too-large',
  429: 'too-many',
  500: 'fault',
  502: 'busy',
  503: 'busy',
  504: 'busy',
};

function secondsOf(header: string | null): number | undefined {
  const seconds = Number(header ?? Number.NaN);
  return Number.isFinite(seconds) && seconds >= 0 ? seconds : undefined;
}

function problemOf(response: Response, body: unknown): Problem {
  const retryAfter = secondsOf(response.headers.get('retry-after'));
  const told = problemShape.safeParse(body);
  if (!told.success || problems[told.data.code].status === 0)
    return { code: plainStatus[response.status] ?? 'bad-reply', retryAfter };
  const { code, detail, fields } = told.data;
  return { code, detail, fields, retryAfter: told.data.retryAfter ?? retryAfter };
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

/** The contract's client: the one place that speaks to a council. Every reply is checked before anyone sees it. */
export class Api {
  readonly #parts: ApiParts;

  constructor(parts: ApiParts) {
    this.#parts = parts;
  }

  /** A `Call` on someone's behalf. */
  as(as: As): Call {
    return (endpoint, asking) => this.#ask(endpoint, asking, as);
  }

  /** Whether the last request showed that no other would arrive now. */
  isOutOfReach(): boolean {
    return this.#parts.connection.get() === 'unreachable';
  }

  async #ask<E extends AnyEndpoint>(endpoint: E, asking: Asking<E>, as: As): Promise<Result<ReplyOf<E>>> {
    const body = asking.body === undefined ? undefined : JSON.stringify(asking.body);
    if (body !== undefined && new TextEncoder().encode(body).length > endpoint.maxBodyBytes)
      return failed({ code: 'too-large' });
    const reply = await this.#fetch(endpoint, asking, as, body);
    const result = reply ? this.#read(endpoint, reply.response, reply.text) : failed(this.#noReply());
    this.#parts.connection.set(provesReach(result) ? 'reachable' : 'unreachable');
    return result;
  }

  /** Null when no whole reply came in time. */
  async #fetch(endpoint: AnyEndpoint, asking: Asking<AnyEndpoint>, as: As, body: string | undefined) {
    const { edges, version, patience = usualPatience } = this.#parts;
    const stop = new AbortController();
    const tooLong = edges.clock.after(patience, () => stop.abort());
    try {
      const response = await edges.fetch(urlOf(endpoint, asking), {
        method: endpoint.method,
        headers: headersOf(endpoint, asking, as, version),
        credentials: as.who === 'no-one' ? 'omit' : 'same-origin',
        cache: 'no-store',
        redirect: 'error',
        referrerPolicy: 'no-referrer',
        signal: stop.signal,
        ...(body !== undefined && { body }),
      });
      return { response, text: await response.text() };
    } catch {
      return null;
    } finally {
      tooLong();
    }
  }

  #read<E extends AnyEndpoint>(endpoint: E, response: Response, text: string): Result<ReplyOf<E>> {
    const body = jsonOf(text);
    if (!response.ok) return failed(problemOf(response, body));
    const reply = endpoint.reply.safeParse(body);
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- just checked with the endpoint's own shape
    return reply.success ? ok(reply.data as ReplyOf<E>) : failed({ code: 'bad-reply' });
  }

  #noReply(): Problem {
    return { code: this.#parts.edges.page.surelyOffline() ? 'offline' : 'unreachable' };
  }
}

const notTheCouncil = new Set<ProblemCode>(['offline', 'unreachable', 'bad-reply']);

/** A reply in the contract's words, even a refusal, shows that the council is there. */
const provesReach = (result: Result<unknown>): boolean =>
  result.ok || !notTheCouncil.has(result.problem.code);
