import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { isUuid, nameUuid } from '#domain/local-offer/open-referral/name-uuid.ts';

const space = Buffer.from('5b1f3c0e8a474d529c6d21e470b89f35', 'hex');

function byTheBook(parts: string[]): string {
  const hash = createHash('sha1').update(space).update(JSON.stringify(parts)).digest().subarray(0, 16);
  hash[6] = ((hash[6] ?? 0) & 0x0f) | 0x50;
  hash[8] = ((hash[8] ?? 0) & 0x3f) | 0x80;
  return hash.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}

test.each([
  [['service', 'a']],
  [['Żłobek', 'اردو', '🙂']],
  [['x'.repeat(35)]],
  [['y'.repeat(1000), '1']],
  [[]],
])('a name gives the version 5 UUID of RFC 9562: %#', (parts) => {
  expect(nameUuid(...parts)).toBe(byTheBook(parts));
  expect(isUuid(nameUuid(...parts))).toBe(true);
});

test('the parts of a name are kept apart', () => {
  expect(nameUuid('a', 'bc')).not.toBe(nameUuid('ab', 'c'));
  expect(nameUuid('a", "b')).not.toBe(nameUuid('a', 'b'));
});

test('half of a character in a name is no error', () => {
  expect(isUuid(nameUuid('\ud83d'))).toBe(true);
});
