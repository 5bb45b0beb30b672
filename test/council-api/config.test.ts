import { expect, test } from 'vitest';
import { readConfig } from '#council-api/config.ts';

const real = {
  OIDC_ISSUER: 'https://sign-in.example.gov.uk/',
  OIDC_CLIENT_ID: 'alongside',
  OIDC_CLIENT_SECRET: 'a-secret',
};

test('with nothing set it is a demonstration on this computer', () => {
  expect(readConfig({})).toMatchObject({
    ok: true,
    value: {
      port: 3000,
      host: '127.0.0.1',
      dataFolder: './data',
      databaseUrl: null,
      publicUrl: 'http://localhost:3000',
      demo: true,
      signIn: null,
    },
  });
});

test('a provider ends the demonstration', () => {
  expect(readConfig({ ...real, PUBLIC_URL: 'https://send.example.gov.uk/' })).toMatchObject({
    value: {
      demo: false,
      publicUrl: 'https://send.example.gov.uk',
      signIn: { clientId: 'alongside', preset: 'generic' },
    },
  });
});

test.each<[string, Record<string, string>]>([
  ['PORT should be a port number from 1 to 65535.', { PORT: '0' }],
  ['PORT should be a port number from 1 to 65535.', { PORT: '3000a' }],
  [
    'DATABASE_URL should be postgres://user:password@host:5432/name.',
    { DATABASE_URL: 'mysql://localhost/x' },
  ],
  ['PUBLIC_URL should be the address people open', { PUBLIC_URL: 'send.example.gov.uk' }],
  ['PUBLIC_URL should be the address people open', { PUBLIC_URL: 'ftp://send.example.gov.uk' }],
  ['DEMO should be on or off.', { DEMO: 'true' }],
  ['OIDC_ISSUER should be the address of the OpenID provider when DEMO is off.', { DEMO: 'off' }],
  ['DEMO should be off when OIDC_ISSUER is set', { ...real, DEMO: 'on' }],
  ['OIDC_CLIENT_ID should be the client id', { ...real, OIDC_CLIENT_ID: '' }],
  ['OIDC_PRESET should be generic or gov-uk-one-login.', { ...real, OIDC_PRESET: 'facebook' }],
  ['TRUST_PROXY should be how many proxies of yours stand in front, 0 to 5.', { TRUST_PROXY: 'yes' }],
  ['SESSION_HOURS should be a number of hours.', { SESSION_HOURS: '-1' }],
  ['LOG_LEVEL should be debug, info, warn, error or silent.', { LOG_LEVEL: 'loud' }],
])('settings that are wrong are refused: %s', (reason, env) => {
  const read = readConfig(env);
  expect(read).toMatchObject({ ok: false, problem: expect.stringContaining(reason) });
});
