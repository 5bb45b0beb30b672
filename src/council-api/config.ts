import * as z from 'zod';
import { isRsaKey } from './sign-in/client-key.ts';
import { failed, ok, type Result } from '#domain/result.ts';

const whole = (low: number, high: number) =>
  z.string().regex(/^\d+$/).transform(Number).pipe(z.int().min(low).max(high));
const webAddress = z.url({ protocol: /^https?$/ });
const origin = webAddress
  .refine((text) => URL.canParse(text) && new URL(text).pathname === '/')
  .transform((text) => new URL(text).origin);

const isTileTemplate = (text: string): boolean => {
  const url = URL.parse(text.replaceAll(/\{[xyz]\}/g, '0'));
  return url?.protocol === 'https:' && ['{x}', '{y}', '{z}'].every((part) => text.includes(part));
};

/** Every setting: what it may be, in words for whoever runs the server, and what it is when not given. */
const settings = {
  PORT: { shape: whole(1, 65_535), saying: 'a port number from 1 to 65535', usual: '3000' },
  HOST: {
    shape: z.string().min(1),
    saying: 'the address to listen on, such as 127.0.0.1 or 0.0.0.0',
    usual: '127.0.0.1',
  },
  DATA_FOLDER: { shape: z.string().min(1), saying: 'a folder for the embedded database', usual: './data' },
  DATABASE_URL: {
    shape: z.string().regex(/^postgres(ql)?:\/\/.+/),
    saying: 'postgres://user:password@host:5432/name',
    usual: null,
  },
  PUBLIC_URL: {
    shape: origin,
    saying: 'the address people open, with no path, such as https://send.example.gov.uk',
    usual: null,
  },
  DEMO: { shape: z.enum(['on', 'off']), saying: 'on or off', usual: null },
  DEMO_IN_PUBLIC: { shape: z.literal('yes'), saying: 'yes, or not given', usual: null },
  OIDC_ISSUER: { shape: webAddress, saying: 'the address of the OpenID provider', usual: null },
  OIDC_CLIENT_ID: {
    shape: z.string().min(1),
    saying: 'the client id the OpenID provider gave you',
    usual: null,
  },
  OIDC_CLIENT_SECRET: {
    shape: z.string().min(1),
    saying: 'the client secret, or private key, for the OpenID provider',
    usual: null,
  },
  OIDC_PRESET: {
    shape: z.enum(['generic', 'gov-uk-one-login']),
    saying: 'generic or gov-uk-one-login',
    usual: 'generic',
  },
  TRUST_PROXY: { shape: whole(0, 5), saying: 'how many proxies of yours stand in front, 0 to 5', usual: '0' },
  SESSION_IDLE_MINUTES: { shape: whole(1, 43_200), saying: 'a number of minutes', usual: '10080' },
  SESSION_HOURS: { shape: whole(1, 8760), saying: 'a number of hours', usual: '720' },
  OLDEST_APP: {
    shape: z.string().regex(/^\d{1,6}\.\d{1,6}\.\d{1,6}$/),
    saying: 'the oldest version of the app that may write, such as 1.4.0',
    usual: null,
  },
  MAP_TILES: {
    shape: z.string().refine(isTileTemplate),
    saying: 'an https address with {z}, {x} and {y} in it',
    usual: null,
  },
  MAP_CREDIT: {
    shape: z.string().min(1).max(200),
    saying: 'who made the map, to stand under it',
    usual: null,
  },
  MAP_INSIDE: { shape: z.literal('yes'), saying: 'yes, or not given', usual: null },
  LOG_LEVEL: {
    shape: z.enum(['debug', 'info', 'warn', 'error', 'silent']),
    saying: 'debug, info, warn, error or silent',
    usual: 'info',
  },
} as const;

type Settings = typeof settings;
type Read = {
  [K in keyof Settings]: z.output<Settings[K]['shape']> | (Settings[K]['usual'] extends null ? null : never);
};

export interface Config {
  port: number;
  host: string;
  dataFolder: string;
  databaseUrl: string | null;
  /** No slash at the end. */
  publicUrl: string;
  demo: boolean;
  /** Strangers may sign in as anybody: it holds only invented people. */
  demoInPublic: boolean;
  signIn: SignInConfig | null;
  /** How many proxies in front may be believed about the caller's address. */
  trustedProxies: number;
  sessionIdleMinutes: number;
  sessionHours: number;
  /** Apps older than this must be updated before they write. */
  oldestApp: string | null;
  /** Where the map's squares come from; null for none, or for the sample council's own. */
  map: { template: string; credit: string; inside: 'refused' | 'allowed' } | null;
  logLevel: 'debug' | 'info' | 'warn' | 'error' | 'silent';
}

interface SignInConfig {
  issuer: string;
  clientId: string;
  clientSecret: string | null;
  preset: 'generic' | 'gov-uk-one-login';
}

/** Reads every setting once. The first bad one is named, with what it should be. */
export function readConfig(env: Record<string, string | undefined>): Result<Config, string> {
  const read: Record<string, unknown> = {};
  for (const [name, { shape, saying, usual }] of Object.entries(settings)) {
    const given = env[name]?.trim() || usual;
    const parsed = given === null ? null : shape.safeParse(given);
    if (parsed?.success === false) return failed(`${name} should be ${saying}.`);
    read[name] = parsed?.data ?? null;
  }
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- each setting was read by its own shape above
  return together(read as Read);
}

function together(read: Read): Result<Config, string> {
  const demo = (read.DEMO ?? (read.OIDC_ISSUER ? 'off' : 'on')) === 'on';
  if (demo && read.OIDC_ISSUER)
    return failed('DEMO should be off when OIDC_ISSUER is set: the sample council brings its own provider.');
  if (!demo && !read.OIDC_ISSUER)
    return failed('OIDC_ISSUER should be the address of the OpenID provider when DEMO is off.');
  if (read.OIDC_ISSUER && !read.OIDC_CLIENT_ID)
    return failed(`OIDC_CLIENT_ID should be ${settings.OIDC_CLIENT_ID.saying}.`);
  if (read.MAP_TILES && !read.MAP_CREDIT)
    return failed(`MAP_CREDIT should be ${settings.MAP_CREDIT.saying}.`);
  const secret = secretFault(read);
  if (secret) return failed(secret);
  return ok({
    port: read.PORT,
    host: read.HOST,
    dataFolder: read.DATA_FOLDER,
    databaseUrl: read.DATABASE_URL,
    publicUrl: read.PUBLIC_URL ?? `http://localhost:${read.PORT}`,
    demo,
    demoInPublic: read.DEMO_IN_PUBLIC === 'yes',
    signIn: signInOf(read),
    trustedProxies: read.TRUST_PROXY,
    sessionIdleMinutes: read.SESSION_IDLE_MINUTES,
    sessionHours: read.SESSION_HOURS,
    oldestApp: read.OLDEST_APP,
    map: mapOf(read),
    logLevel: read.LOG_LEVEL,
  });
}

const mapOf = ({ MAP_TILES: template, MAP_CREDIT: credit, MAP_INSIDE: inside }: Read): Config['map'] =>
  template && credit ? { template, credit, inside: inside === 'yes' ? 'allowed' : 'refused' } : null;

function secretFault({
  OIDC_ISSUER: issuer,
  OIDC_CLIENT_SECRET: secret,
  OIDC_PRESET: preset,
}: Read): string | null {
  if (!issuer) return null;
  if (!secret) return `OIDC_CLIENT_SECRET should be ${settings.OIDC_CLIENT_SECRET.saying}.`;
  if (preset === 'generic' || isRsaKey(secret)) return null;
  return 'OIDC_CLIENT_SECRET should be an RSA private key in PEM (PKCS #8) for GOV.UK One Login.';
}

const signInOf = (read: Read): SignInConfig | null =>
  read.OIDC_ISSUER && read.OIDC_CLIENT_ID
    ? {
        issuer: read.OIDC_ISSUER,
        clientId: read.OIDC_CLIENT_ID,
        clientSecret: read.OIDC_CLIENT_SECRET,
        preset: read.OIDC_PRESET,
      }
    : null;
