import type { IDToken } from 'openid-client';

/** How one kind of provider differs from plain OpenID Connect. */
export interface Preset {
  scope: string;
  /** Sent along with each request to sign in. */
  extra: Readonly<Record<string, string>>;
  clientAuth: 'secret' | 'private-key';
  /** Whether the provider was as sure of the person as was asked. */
  isTrusted(claims: IDToken): boolean;
}

// Two factors. Who the person is stays the council's own question: it links each sign-in to a member itself.
const trust = 'Cl.Cm';

export const presets = {
  generic: { scope: 'openid', extra: {}, clientAuth: 'secret', isTrusted: () => true },
  /** @see https://docs.sign-in.service.gov.uk/integrate-with-integration-environment/authenticate-your-user/ */
  'gov-uk-one-login': {
    scope: 'openid',
    extra: { vtr: JSON.stringify([trust]), ui_locales: 'en' },
    clientAuth: 'private-key',
    isTrusted: (claims) => claims['vot'] === trust,
  },
} as const satisfies Record<string, Preset>;

export type PresetName = keyof typeof presets;
