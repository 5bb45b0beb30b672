import { withoutControls } from './tidy-text.ts';
import { doubted, repaired, tidy, type Tidied } from './tidied.ts';

const host = /^(?:[a-z0-9](?:[a-z0-9-]{0,62}[a-z0-9])?\.)+[a-z]{2,}(?::\d{1,5})?(?:[/?#][^\s"<>\\]*)?$/i;

/** A web address in the signs that one may hold; others are written as their codes. @see RFC 3986 */
export const inPlainSigns = (address: string): string =>
  withoutControls(address)
    .replace(/%(?![0-9a-f]{2})/gi, '%25')
    .replace(/[^!$&-;=?-Z_a-z~%#]/gu, (sign) => encodeURIComponent(sign));

/** A web address with its scheme. `www.example.org` gets `https://`; a scheme other than http(s) is not a web address. */
export function tidyWeb(text: string): Tidied<string> {
  const given = text.trim().replace(/^(https?):\/*(?=https?:)/i, '');
  const [, scheme, rest = ''] = /^(https?):\/*(.*)$/i.exec(given) ?? [];
  if (!host.test(scheme ? rest : given)) return doubted('web-unreadable', text);
  return scheme
    ? tidy(inPlainSigns(`${scheme.toLowerCase()}://${rest}`))
    : repaired('web-scheme', text, inPlainSigns(`https://${given}`));
}

const email = /^(?!\.)(?!.*\.\.)[\w'+.-]*[\w+-]@(?:[a-z0-9][a-z0-9-]*\.)+[a-z]{2,}$/i;
const isStandIn = (address: string): boolean =>
  /\.invalid$|^(?:no-?e?mail|none|noreply|test)@/i.test(address);

/**
 * An e-mail address that can be written to; of several in a cell, the first. Stand-ins such as `noemail@nowhere.invalid`
 * are not.
 */
export function tidyEmail(text: string): Tidied<string> {
  const given = text.trim().replace(/^mailto:/i, '');
  if (email.test(given)) return isStandIn(given) ? doubted('email-unreadable', text) : tidy(given);
  const found = given
    .split(/[\s,;/|<>()]+/)
    .map((part) => part.replace(/^mailto:/i, '').replace(/\.$/, ''))
    .find((part) => email.test(part) && !isStandIn(part));
  return found === undefined ? doubted('email-unreadable', text) : repaired('email-with-words', text, found);
}
