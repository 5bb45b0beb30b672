import { jsonReply } from '../../http/json-reply.ts';
import type { Web, WebContext } from '../../http/web.ts';
import { openReferralOpenApi } from './open-api.ts';
import { readParameters } from './parameters.ts';
import { parameterReply } from './problem.ts';
import { openHeaders } from './reply.ts';

const profile = 'https://github.com/OpenReferralUK/uk-profile/blob/main/docs/index.md';

/** The first of the standard's addresses, which says what the others are, and the description that it points to. */
export function describeApi(web: Web, root: string, publicUrl: string | undefined): void {
  const here = (c: WebContext): string => (publicUrl ?? new URL(c.req.url).origin) + root;
  const details = (c: WebContext) => {
    c.set('route', 'open-referral');
    const read = readParameters(c.req.queries(), []);
    if (!read.ok) return parameterReply(read.problem);
    return openReply(c, { version: 'HSDS-UK-3.0', profile, openapi_url: `${here(c)}/openapi.json` });
  };
  web.get(root, details);
  web.get(`${root}/`, details);
  web.get(`${root}/openapi.json`, (c) => {
    c.set('route', 'open-referral/openapi');
    return openReply(c, openReferralOpenApi(here(c)));
  });
}

const openReply = (c: WebContext, value: unknown): Promise<Response> =>
  jsonReply(c.req.raw, { status: 200, value, cache: 'public', headers: openHeaders });
