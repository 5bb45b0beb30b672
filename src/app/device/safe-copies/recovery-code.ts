import { failed, ok } from '#domain/result.ts';
import type { Result } from '#contract/problem.ts';

/** Crockford's base 32: no I, L, O or U, so that nothing is misread or spells a word. */
const letters = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const bytesInCode = 16;
const lettersInCode = 26;
const groupOf = 4;

const bitsOf = (bytes: Uint8Array): string =>
  Array.from(bytes, (byte) => byte.toString(2).padStart(8, '0')).join('');

const lettersFor = (bits: string): string =>
  (bits.match(/.{1,5}/g) ?? []).map((five) => letters[Number.parseInt(five.padEnd(5, '0'), 2)]).join('');

/** Two letters that a slip of the pen changes, from a hash of the rest. */
async function checkLetters(subtle: SubtleCrypto, secret: Uint8Array<ArrayBuffer>): Promise<string> {
  const hash = new Uint8Array(await subtle.digest('SHA-256', secret));
  return lettersFor(bitsOf(hash).slice(0, 10));
}

/** 128 bits as seven groups of four letters, the last two of them a check: `7K3M-2Q9X-…`. */
export async function codeFor(subtle: SubtleCrypto, secret: Uint8Array<ArrayBuffer>): Promise<string> {
  const text = lettersFor(bitsOf(secret)) + (await checkLetters(subtle, secret));
  return (text.match(new RegExp(`.{${groupOf}}`, 'g')) ?? []).join('-');
}

const asMeant = (typed: string): string =>
  typed
    .toUpperCase()
    .replaceAll(/[^0-9A-Z]/g, '')
    .replaceAll('O', '0')
    .replaceAll(/[IL]/g, '1');

const notACode: Result<never> = failed({ code: 'invalid', fields: [{ at: 'code', rule: 'invalid_format' }] });

/** The 128 bits of a code as someone typed it: any case, spaces or none, O for 0 and I for 1. Problem: `invalid`. */
export async function secretOf(
  subtle: SubtleCrypto,
  typed: string,
): Promise<Result<Uint8Array<ArrayBuffer>>> {
  const text = asMeant(typed);
  const values = Array.from(text, (letter) => letters.indexOf(letter));
  if (text.length !== lettersInCode + 2 || values.includes(-1)) return notACode;
  const bits = values
    .slice(0, lettersInCode)
    .map((value) => value.toString(2).padStart(5, '0'))
    .join('');
  const secret = Uint8Array.from({ length: bytesInCode }, (_, at) =>
    Number.parseInt(bits.slice(at * 8, at * 8 + 8), 2),
  );
  const again = lettersFor(bitsOf(secret)) + (await checkLetters(subtle, secret));
  return again === text ? ok(secret) : notACode;
}
