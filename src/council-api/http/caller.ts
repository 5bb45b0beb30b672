import type { WebContext } from './web.ts';

/**
 * Where a request came from, for limits only: it is never kept or logged. Addresses in `X-Forwarded-For` are believed as
 * far as the council's own proxies wrote them, counted from the nearest.
 */
export function callerOf(c: WebContext, trustedProxies: number): string {
  const forwarded = trustedProxies > 0 ? (c.req.header('x-forwarded-for') ?? '') : '';
  const hops = forwarded.split(',').flatMap((hop) => hop.trim() || []);
  const address = hops.at(-trustedProxies) ?? hops[0] ?? c.env?.incoming?.socket.remoteAddress ?? 'unknown';
  return network(address);
}

/** A home has one IPv4 address, and with IPv6 a network of its own (its first four groups). */
function network(address: string): string {
  const plain = address.replace(/^::ffff:/i, '');
  if (!plain.includes(':')) return plain;
  const [before = '', after] = plain.split('::');
  const groups = before.split(':').filter(Boolean);
  const tail = after?.split(':').filter(Boolean) ?? [];
  const whole =
    after === undefined
      ? groups
      : [...groups, ...Array<string>(Math.max(0, 8 - groups.length - tail.length)).fill('0'), ...tail];
  return whole.slice(0, 4).join(':');
}
