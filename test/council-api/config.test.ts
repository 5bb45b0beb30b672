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

test('a map needs to say whose it is, and is fetched from outside unless that is allowed', () => {
  const map = { MAP_TILES: 'https://tiles.example/{z}/{x}/{y}.png?key=1', MAP_CREDIT: '© Somebody' };
  expect(readConfig(map)).toMatchObject({
    value: { map: { template: map.MAP_TILES, credit: '© Somebody', inside: 'refused' } },
  });
  expect(readConfig({ ...map, MAP_INSIDE: 'yes' })).toMatchObject({ value: { map: { inside: 'allowed' } } });
  expect(readConfig({})).toMatchObject({ value: { map: null } });
});

test.each<[string, Record<string, string>]>([
  [
    'MAP_TILES should be an https address with {z}, {x} and {y} in it.',
    { MAP_TILES: 'http://tiles.example/{z}/{x}/{y}.png', MAP_CREDIT: 'x' },
  ],
  [
    'MAP_TILES should be an https address with {z}, {x} and {y} in it.',
    { MAP_TILES: 'https://tiles.example/{z}/{x}.png', MAP_CREDIT: 'x' },
  ],
  [
    'MAP_CREDIT should be who made the map, to stand under it.',
    { MAP_TILES: 'https://tiles.example/{z}/{x}/{y}.png' },
  ],
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
