import * as z from 'zod/mini';

const email = z.email();

/** Whether it can be written to; words in place of an address are not published as one. */
export const isEmailAddress = (text: string): boolean => z.safeParse(email, text).success;

/** A web address as the standard wants it, in printable ASCII; absent where it is none. @see RFC 3986 */
export function webAddress(text: string | undefined): string | undefined {
  const url = text === undefined ? null : URL.parse(text);
  return url && /^https?:$/.test(url.protocol) ? url.href : undefined;
}
