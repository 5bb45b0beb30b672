import type { IncomingMessage, ServerResponse } from 'node:http';
import { text } from 'node:stream/consumers';
import type { Provider } from 'oidc-provider';
import { failed, ok, type Result } from '#domain/result.ts';
import type { DemoAccount } from '../../example-council/demo-accounts.ts';
import type { Queries } from '../../store/database.ts';
import { linkIdentity } from '../../store/identities.ts';
import type { Reach } from '../identity-provider.ts';
import type { Report } from '../sign-in-parts.ts';
import { choosePage, tooLatePage } from './demo-pages.ts';
import { demoHome, isChoosing } from './demo-paths.ts';
import type { Page } from './demo-page.ts';
import { demoClientId, demoProvider, type Deliver } from './demo-provider.ts';
import { demoRefusal, type DemoPlace } from './demo-refusal.ts';
import { demoSecrets } from './demo-secrets.ts';
import { demoWordsFor } from './demo-words.ts';
import { inProcess } from './in-process.ts';

/** The demonstration's own provider, beside the council it signs people in to. */
export interface DemoSignIn {
  issuer: string;
  clientId: string;
  clientSecret: string;
  /** Answers everything below `/demo-sign-in`. */
  answer: (request: Request) => Promise<Response>;
  /** How this server itself talks to it, with no port between. */
  reach: Reach;
}

interface DemoParts extends DemoPlace {
  queries: Queries;
  accounts: readonly DemoAccount[];
  deliver: Deliver;
  report: Report;
}

/** Refused outside a demonstration; the reason is for whoever runs the server. */
export async function openDemoSignIn(parts: DemoParts): Promise<Result<DemoSignIn, string>> {
  const refusal = demoRefusal(parts);
  if (refusal) return failed(refusal);
  const issuer = parts.publicUrl + demoHome;
  const secrets = await demoSecrets(parts.queries);
  const provider = demoProvider({ ...parts, issuer, secrets });
  const choose = choosing(provider, parts, issuer);
  const rest = provider.callback();
  const answer = inProcess((request, response) => {
    const path = request.url ?? '/';
    if (isChoosing(path)) {
      // A fault ends the connection, which the caller sees as one.
      choose(request, response).catch((cause: Error) => response.destroy(cause));
      return;
    }
    // A fault here ends the connection, which the caller sees as one.
    if (isChoosing(path)) {
      choose(request, response).catch((cause: Error) => response.destroy(cause));
      return;
    }
    // The provider finds out where it is mounted by comparing the two.
    Object.assign(request, { originalUrl: path, url: path.slice(demoHome.length) || '/' });
    void rest(request, response);
  }, new URL(parts.publicUrl));
  const reach: Reach = (url, { method, headers, body }) =>
    answer(new Request(url, { method, headers, ...(body instanceof URLSearchParams ? { body } : {}) }));
  return ok({ issuer, clientId: demoClientId, clientSecret: secrets.client, answer, reach });
}

type Listener = (request: IncomingMessage, response: ServerResponse) => Promise<void>;

/** The page that asks who to be, and what its buttons do. */
function choosing(provider: Provider, { accounts, queries }: DemoParts, issuer: string): Listener {
  return async (request, response) => {
    const said = demoWordsFor(request.headers['accept-language']);
    const asked = await provider.interactionDetails(request, response).catch(() => null);
    if (!asked) return show(response, await tooLatePage(said));
    if (request.method !== 'POST') return show(response, await choosePage(said, request.url ?? '', accounts));
    const chosen = new URLSearchParams(await text(request)).get('account');
    const account = accounts.find(({ id }) => id === chosen);
    if (!account) return provider.interactionFinished(request, response, { error: 'access_denied' });
    await startAfresh(provider, asked, response);
    await linkIdentity(queries, { issuer, subject: account.id }, account.memberId);
    await provider.interactionFinished(request, response, { login: { accountId: account.id } });
  };
}

type Interaction = Awaited<ReturnType<Provider['interactionDetails']>>;

/**
 * Whoever was signed in at the provider before is left behind here: else it would put a page of its own in between, to
 * sign them out first.
 */
async function startAfresh(provider: Provider, asked: Interaction, response: ServerResponse): Promise<void> {
  asked.session = undefined;
  await asked.save(asked.exp - Math.floor(Date.now() / 1000));
  const name = provider.cookieName('session');
  response.setHeader(
    'set-cookie',
    [name, `${name}.sig`].map((cookie) => `${cookie}=; path=/; httponly; samesite=lax; max-age=0`),
  );
}

function show(response: ServerResponse, page: Page): void {
  response.writeHead(page.status, page.headers).end(page.text);
}
