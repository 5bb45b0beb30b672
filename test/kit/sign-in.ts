import { signInPaths } from '#council-api/sign-in/sign-in-paths.ts';
import { type Ask, overHttp, WebVisitor } from './web-visitor.ts';

/** A council in demo mode: the address it is known by, and how to ask it when it does not listen there. */
export interface CouncilToAsk {
  url: string;
  ask?: Ask;
}

/** Starts to sign in and comes to the page that asks who to be; answers that page's address. */
export async function askedWhoToBe(visitor: WebVisitor, back = '/'): Promise<string> {
  const started = await visitor.ask(`${signInPaths.start}?return=${encodeURIComponent(back)}`);
  const sent = await visitor.ask(leadsTo(started));
  return leadsTo(sent);
}

/** Chooses a person on that page; answers the address that carries the code. */
export async function chose(visitor: WebVisitor, page: string, accountId: string): Promise<string> {
  const chosen = await visitor.send(page, { account: accountId });
  return leadsTo(await visitor.ask(leadsTo(chosen)));
}

/** Goes through the real demo provider as this person, up to the address that carries the code. */
export const cameBackAs = async (visitor: WebVisitor, accountId: string, back = '/'): Promise<string> =>
  chose(visitor, await askedWhoToBe(visitor, back), accountId);

/** Signs in as a demo account through the real provider. Answers a `Cookie` header for what follows. */
export async function signInAs({ url, ask = overHttp }: CouncilToAsk, accountId: string): Promise<string> {
  const visitor = new WebVisitor(url, ask);
  const done = await visitor.ask(await cameBackAs(visitor, accountId));
  if (done.headers.get('location') !== '/')
    throw new Error(`Could not sign in as ${accountId}: ${done.status} ${done.headers.get('location')}`);
  return visitor.cookieHeader();
}

export function leadsTo(response: Response): string {
  const location = response.headers.get('location');
  if (location === null) throw new Error(`Expected to be sent on, but got ${response.status}`);
  return location;
}
