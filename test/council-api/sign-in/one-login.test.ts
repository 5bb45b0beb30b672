import { generateKeyPairSync } from 'node:crypto';
import { createLocalJWKSet, jwtVerify } from 'jose';
import { expect, test } from 'vitest';
import { clientId, issuer } from './odd-provider.ts';
import { oddCouncil } from './odd-council.ts';

const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
const pem = privateKey.export({ format: 'pem', type: 'pkcs8' }).toString();

// As a setting holds it: on one line.
const council = await oddCouncil('gov-uk-one-login', pem.trim().replaceAll('\n', '\\n'));

test('One Login is asked for two factors, in English, and for nothing but who signs in', async () => {
  const sent = await council.begin();
  expect(Object.fromEntries(sent)).toMatchObject({
    scope: 'openid',
    response_type: 'code',
    vtr: '["Cl.Cm"]',
    ui_locales: 'en',
    code_challenge_method: 'S256',
    redirect_uri: 'https://send.example.gov.uk/sign-in/callback',
  });
});

test('the council proves itself with a signature that its published key confirms, and sends no secret', async () => {
  council.provider.says = { vot: 'Cl.Cm' };
  expect(await council.signInWhole()).toBe('/');
  const asked = council.provider.asked.at(-1);
  expect(asked?.get('client_assertion_type')).toBe('urn:ietf:params:oauth:client-assertion-type:jwt-bearer');
  expect(asked?.has('client_secret')).toBe(false);

  const published = await council.signIn.keys().json();
  expect(JSON.stringify(published)).not.toMatch(/"(d|p|q|dp|dq|qi)"/);
  const { payload, protectedHeader } = await jwtVerify(
    asked?.get('client_assertion') ?? '',
    createLocalJWKSet(published),
    { issuer: clientId, subject: clientId, audience: issuer, requiredClaims: ['jti', 'exp', 'iat'] },
  );
  expect(protectedHeader).toMatchObject({ alg: 'RS256', kid: expect.any(String) });
  expect((payload.exp ?? 0) - (payload.iat ?? 0)).toBeLessThanOrEqual(300);
});

test.each([
  ['one factor', 'Cl'],
  ['none said', undefined],
])('a sign-in with %s is not enough', async (_what, vot) => {
  council.provider.says = { vot };
  expect(await council.signInWhole()).toBe('/account/not-signed-in?why=failed');
  expect(council.told.at(-1)).toBe('failed: not trusted enough');
});
