import { expect, test } from 'vitest';
import { returnPath } from '#council-api/sign-in/return-path.ts';

const paths = [
  '/',
  '/plan/p1',
  '/local-offer?text=swim%20club&page=2',
  '/settings#language',
  '/a//b',
  '/caf%C3%A9',
];
test.each(paths)('%s is a path of this site, and is where the person goes', (path) => {
  expect(returnPath(path)).toBe(path);
});

const elsewhere = [
  '//evil.example',
  '///evil.example',
  '/\\evil.example',
  '\\\\evil.example',
  '/\\/evil.example',
  '/%5cevil.example',
  '/%5Cevil.example',
  '/%2fevil.example',
  '/%2F%2Fevil.example',
  '/\t/evil.example',
  '/\n/evil.example',
  '/%09/evil.example',
  '/%0d%0aLocation:%20https://evil.example',
  '/..//evil.example',
  '/.//evil.example',
  '/a/..//evil.example',
  'https://evil.example/',
  'https:evil.example',
  'http:/evil.example',
  'javascript:alert(1)',
  'data:text/html,hello',
  'evil.example',
  '@evil.example',
  ' //evil.example',
  '/ /evil.example',
  '',
  `/${'a'.repeat(1000)}`,
];
test.each(elsewhere)('%j leads to the start page and nowhere else', (path) => {
  expect(returnPath(path)).toBe('/');
});

test('nothing asked for leads to the start page', () => {
  expect(returnPath(null)).toBe('/');
});
