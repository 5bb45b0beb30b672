import { forgetOrder, getSession, type Session, signOut } from '#contract/member.ts';
import { ok } from '#domain/result.ts';
import { jsonReply } from '../http/json-reply.ts';
import type { Serve } from '../serve.ts';
import { clearedCookie, cookieNames, readCookie } from '../sign-in/cookie.ts';
import { hashOf } from '../sign-in/secret-id.ts';
import type { SignIn } from '../sign-in/sign-in.ts';
import type { Queries } from '../store/database.ts';
import { tellForgets } from '../store/devices.ts';

export function serveSession(serve: Serve, signIn: SignIn): void {
  serve(getSession, async ({ request, queries }) => {
    const signedIn = await signIn.sessionOf(request);
    const value: Session = { member: signedIn?.member ?? null, orders: await ordersFor(queries, request) };
    if (signedIn) {
      value.endsAt = signedIn.endsAt.toISOString();
      value.idleUntil = signedIn.idleUntil.toISOString();
    }
    const headers: Record<string, string> = signedIn?.setCookie ? { 'Set-Cookie': signedIn.setCookie } : {};
    return ok(await jsonReply(request, { status: getSession.status, value, cache: 'private', headers }));
  });

  serve(signOut, async ({ request }) => {
    const value = { next: await signIn.signOut(request) };
    const headers = { 'Set-Cookie': clearedCookie(cookieNames.session) };
    return ok(await jsonReply(request, { status: signOut.status, value, cache: 'private', headers }));
  });
}

async function ordersFor(queries: Queries, request: Request): Promise<string[]> {
  const device = readCookie(request, cookieNames.device);
  return device ? (await tellForgets(queries, hashOf(device), new Date())).map(forgetOrder) : [];
}
