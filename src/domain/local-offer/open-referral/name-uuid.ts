/** Ours, made once at random: the same words of another program give another UUID. */
const space = [
  0x5b, 0x1f, 0x3c, 0x0e, 0x8a, 0x47, 0x4d, 0x52, 0x9c, 0x6d, 0x21, 0xe4, 0x70, 0xb8, 0x9f, 0x35,
];

/**
 * The UUID of a name: the same words always give the same. Parts are kept apart, so `('a', 'bc')` is not `('ab', 'c')`.
 *
 * @param parts what tells one thing from every other, such as the source, the kind and the id there
 * @see RFC 9562, section 5.5 (version 5)
 */
export function nameUuid(...parts: readonly string[]): string {
  const bytes = sha1([...space, ...utf8(JSON.stringify(parts))]).slice(0, 16);
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x50;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  const digits = bytes.map((byte) => byte.toString(16).padStart(2, '0')).join('');
  return digits.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}

const uuid = /^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i;

/** Whether a text is a UUID of any version, as the standard asks of every id. */
export const isUuid = (text: string): boolean => uuid.test(text);

function utf8(text: string): number[] {
  const whole = text.replaceAll(/\p{Surrogate}/gu, '\uFFFD');
  const written = encodeURIComponent(whole).match(/%..|./g) ?? [];
  return written.map((sign) => (sign.length === 3 ? Number.parseInt(sign.slice(1), 16) : sign.charCodeAt(0)));
}

const turned = (word: number, by: number): number => (word << by) | (word >>> (32 - by));

/** @see FIPS 180-4, section 6.1 */
function sha1(bytes: readonly number[]): number[] {
  const state = [0x67452301, 0xefcdab89, 0x98badcfe, 0x10325476, 0xc3d2e1f0];
  const padded = [...bytes, 0x80];
  while (padded.length % 64 !== 56) padded.push(0);
  const bits = bytes.length * 8;
  padded.push(0, 0, 0, 0, bits >>> 24, (bits >>> 16) & 255, (bits >>> 8) & 255, bits & 255);
  for (let at = 0; at < padded.length; at += 64) addBlock(state, padded.slice(at, at + 64));
  return state.flatMap((word) => [word >>> 24, (word >>> 16) & 255, (word >>> 8) & 255, word & 255]);
}

function addBlock(state: number[], block: readonly number[]): void {
  const words = Array.from({ length: 16 }, (_, n) =>
    block.slice(n * 4, n * 4 + 4).reduce((word, byte) => (word << 8) | byte, 0),
  );
  const wordAt = (n: number): number => words[n] ?? 0;
  for (let n = 16; n < 80; n += 1)
    words.push(turned(wordAt(n - 3) ^ wordAt(n - 8) ^ wordAt(n - 14) ^ wordAt(n - 16), 1));
  let [a = 0, b = 0, c = 0, d = 0, e = 0] = state;
  for (let n = 0; n < 80; n += 1) {
    const next = (turned(a, 5) + mixed(n, b, c, d) + e + wordAt(n)) | 0;
    [e, d, c, b, a] = [d, c, turned(b, 30), a, next];
  }
  for (const [n, word] of [a, b, c, d, e].entries()) state[n] = ((state[n] ?? 0) + word) >>> 0;
}

function mixed(n: number, b: number, c: number, d: number): number {
  if (n < 20) return ((b & c) | (~b & d)) + 0x5a827999;
  if (n < 40) return (b ^ c ^ d) + 0x6ed9eba1;
  if (n < 60) return ((b & c) | (b & d) | (c & d)) + 0x8f1bbcdc;
  return (b ^ c ^ d) + 0xca62c1d6;
}
