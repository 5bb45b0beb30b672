import { doubted, repaired, tidy, type Tidied } from './tidied.ts';

const host = /^(?:[a-z0-9](?:[a-z0-9-]{0,62}[a-z0-9])?\.)+[a-z]{2,}(?::\d{1,5})?(?:[/?#][^\s"<>\\]*)?$/i;

/** A web address with its scheme. `www.example.org` gets `https://`; a scheme other than http(s) is not a web address. */
export function tidyWeb(text: string): Tidied<string> {
  const given = text.trim();
  const [, scheme, rest = ''] = /^(https?):\/*(.*)$/i.exec(given) ?? [];
  if (scheme)
    return host.test(rest) ? tidy(`${scheme.toLowerCase()}://${rest}`) : doubted('web-unreadable', text);
  return host.test(given)
    ? repaired('web-scheme', text, `https://${given}`)
    : doubted('web-unreadable', text);
}

/** An e-mail address that can be written to. Stand-ins such as `noemail@nowhere.invalid` are not. */
export function tidyEmail(text: string): Tidied<string> {
  const given = text.trim().replace(/^mailto:/i, '');
  const isAddress = /^[^\s@<>()"]+@(?:[a-z0-9-]+\.)+[a-z]{2,}$/i.test(given);
  const isStandIn = /\.invalid$|^(?:no-?e?mail|none|noreply|test)@/i.test(given);
  return isAddress && !isStandIn ? tidy(given) : doubted('email-unreadable', text);
}
