import { type Configuration, interactionPolicy, type KoaContextWithOIDC, Provider } from 'oidc-provider';
import { faultOf } from '../fault.ts';
import type { Report } from '../sign-in-parts.ts';
import { signInPaths } from '../sign-in-paths.ts';
import type { DemoSecrets } from './demo-secrets.ts';
import { memoryAdapter } from './memory-adapter.ts';
import { demoPolicy } from './demo-page.ts';
import { errorPage, signedOutPage, signOutPage } from './demo-pages.ts';
import { chooseAt } from './demo-paths.ts';

export const demoClientId = 'alongside';

/** Delivers a sign-out message of the provider to this server, which is in the same process. */
export type Deliver = (request: Request) => Promise<Response>;

interface DemoProviderParts {
  issuer: string;
  publicUrl: string;
  secrets: DemoSecrets;
  deliver: Deliver;
  report: Report;
}

/** A certified OpenID provider whose only client is this council. Who signs in is asked each time, on a page of ours. */
export function demoProvider(parts: DemoProviderParts): Provider {
  const provider = new Provider(parts.issuer, { ...whoAndWhere(parts), ...whatItDoes });
  provider.proxy = true;
  provider.silent = true;
  provider.on('server_error', (_context, cause) => parts.report('failed', faultOf(cause)));
  provider.use(async (context, next) => {
    context.set('content-security-policy', demoPolicy);
    await next();
  });
  return provider;
}

function whoAndWhere({ publicUrl, secrets, deliver }: DemoProviderParts): Configuration {
  return {
    adapter: memoryAdapter(Date.now),
    jwks: { keys: [secrets.signing] },
    cookies: { keys: [secrets.cookies], long: cookieOptions, short: cookieOptions },
    clients: [
      {
        client_id: demoClientId,
        client_secret: secrets.client,
        redirect_uris: [publicUrl + signInPaths.callback],
        post_logout_redirect_uris: [`${publicUrl}/`],
        backchannel_logout_uri: publicUrl + signInPaths.backChannel,
        backchannel_logout_session_required: true,
        response_types: ['code'],
        grant_types: ['authorization_code'],
        id_token_signed_response_alg: 'ES256',
      },
    ],
    fetch: (url, options) => deliver(requestOf(url, options ?? {})),
  };
}

const cookieOptions = { signed: true, httpOnly: true, sameSite: 'lax', overwrite: true } as const;

const hour = 60 * 60;

const whatItDoes: Configuration = {
  scopes: ['openid'],
  claims: { openid: ['sub', 'sid'] },
  pkce: { required: () => true },
  ttl: {
    AccessToken: 60,
    AuthorizationCode: 60,
    IdToken: hour,
    Interaction: hour,
    Session: 12 * hour,
    Grant: hour,
  },
  features: {
    devInteractions: { enabled: false },
    userinfo: { enabled: false },
    backchannelLogout: { enabled: true },
    rpInitiatedLogout: { enabled: true, logoutSource: signOutPage, postLogoutSuccessSource: signedOutPage },
  },
  interactions: { policy: alwaysAsk(), url: (_context, { uid }) => chooseAt(uid) },
  loadExistingGrant: grantToUs,
  findAccount: (_context, id) => ({ accountId: id, claims: () => ({ sub: id }) }),
  renderError: errorPage,
};

/** Visitors try one person after another, so being signed in already must not answer for them. */
function alwaysAsk(): interactionPolicy.DefaultPolicy {
  const { Check, base } = interactionPolicy;
  const policy = base();
  policy
    .get('login')
    ?.checks.add(
      new Check('ask', 'A person is chosen each time', ({ oidc }) =>
        oidc.result?.login ? Check.NO_NEED_TO_PROMPT : Check.REQUEST_PROMPT,
      ),
    );
  return policy;
}

/** The council is the provider's own house, so nobody is asked whether it may know who they are. */
async function grantToUs({ oidc }: KoaContextWithOIDC) {
  const grant = new oidc.provider.Grant({
    clientId: oidc.client?.clientId,
    accountId: oidc.session?.accountId,
  });
  grant.addOIDCScope('openid');
  await grant.save();
  return grant;
}

const requestOf = (url: string | URL | Request, { method, headers, body }: RequestInit): Request =>
  new Request(url, { ...(method ? { method } : {}), ...(headers ? { headers } : {}), body: body ?? null });
