import { notSignedInPath, type SignInOutcome } from '#contract/member.ts';

/** Sends the browser on. Nothing on the way to a session may be kept by a cache. */
export function goTo(location: string, cookies: readonly string[] = []): Response {
  const headers = new Headers({ location, 'cache-control': 'no-store' });
  for (const cookie of cookies) headers.append('set-cookie', cookie);
  return new Response(null, { status: 303, headers });
}

/** Back to the app, which says in words what did not work out. */
export const goToOutcome = (outcome: SignInOutcome, code?: string): Response =>
  goTo(`${notSignedInPath}?${new URLSearchParams({ why: outcome, ...(code ? { code } : {}) }).toString()}`);
