/**
 * `__Host-` makes the browser refuse the cookie unless it is Secure, for `/`, and set by this very host, so no other site
 * of the same council can plant one. Browsers count `http://localhost` as secure, so the demonstration works without TLS.
 * @see draft-ietf-httpbis-rfc6265bis, section 4.1.3
 */
export const cookieNames = {
  /** The session; only its hash is stored. */
  session: '__Host-alongside',
  /** Ties a sign-in under way to the browser that began it. */
  attempt: '__Host-alongside-start',
  /** Lets a council order this device to forget somebody who once signed in on it. */
  device: '__Host-alongside-device',
} as const;

export type CookieName = (typeof cookieNames)[keyof typeof cookieNames];

export function readCookie(request: Request, name: CookieName): string | null {
  const header = request.headers.get('cookie');
  if (!header) return null;
  for (const pair of header.split(';')) {
    const at = pair.indexOf('=');
    if (at > 0 && pair.slice(0, at).trim() === name) return pair.slice(at + 1).trim() || null;
  }
  return null;
}

export const cookie = (name: CookieName, value: string, maxAgeSeconds: number): string =>
  `${name}=${value}; Path=/; Max-Age=${maxAgeSeconds}; HttpOnly; Secure; SameSite=Lax`;

export const clearedCookie = (name: CookieName): string => cookie(name, '', 0);
