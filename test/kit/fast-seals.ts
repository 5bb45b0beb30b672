import { createSecretKey, KeyObject, randomBytes } from 'node:crypto';

const raws = new WeakMap<object, Uint8Array>();
const tagLength = 16;

type Key = CryptoKey;
interface Algorithm {
  name: string;
  iv: Uint8Array<ArrayBuffer>;
  additionalData: Uint8Array<ArrayBuffer>;
}

/** Read out once, also of a key that was stored and came back as another object. */
function rawOf(key: Key): Uint8Array {
  const raw = raws.get(key) ?? KeyObject.from(key).export();
  raws.set(key, raw);
  return raw;
}

/** One that may be stored. Keys of the app cannot be read out; those made here can, and so are known again. */
function keyToKeep(): Key {
  const object = createSecretKey(randomBytes(32));
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- Node's own type of the same thing
  return object.toCryptoKey({ name: 'AES-GCM' }, true, ['encrypt', 'decrypt']) as unknown as Key;
}

/** One that lives as long as the page: it is nothing but what it was made of. */
function keyOf(raw: Uint8Array): Key {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- never handed to anything but the functions below
  const key = Object.create(CryptoKey.prototype) as Key;
  raws.set(key, Uint8Array.from(raw));
  return key;
}

/** The same bytes with the same key and nonce give what they were made of. */
function mixed({ iv }: Algorithm, raw: Uint8Array, bytes: Uint8Array, into: Uint8Array): Uint8Array {
  for (let at = 0; at < into.length; at += 1)
    into[at] = (bytes[at] ?? 0) ^ (raw[at % raw.length] ?? 0) ^ (iv[at % iv.length] ?? 0);
  return into;
}

/** Of everything a seal is bound to. @see FNV-1a, twice side by side */
function tagOf({ iv, additionalData }: Algorithm, raw: Uint8Array, bytes: Uint8Array): [number, number] {
  let [one, two] = [0x811c9dc5, 0x01000193];
  for (const part of [raw, iv, additionalData, bytes]) {
    for (let at = 0; at < part.length; at += 1) {
      one = Math.imul(one ^ (part[at] ?? 0), 0x01000193);
      two = Math.imul(two ^ (part[at] ?? 0), 0x85ebca6b);
    }
    one = Math.imul(one ^ part.length, 0x01000193);
  }
  return [one, two];
}

function encrypt(algorithm: Algorithm, key: Key, bytes: Uint8Array): ArrayBuffer {
  const [raw, box] = [rawOf(key), new ArrayBuffer(bytes.length + tagLength)];
  mixed(algorithm, raw, bytes, new Uint8Array(box, 0, bytes.length));
  const [one, two] = tagOf(algorithm, raw, bytes);
  const tag = new DataView(box, bytes.length);
  tag.setInt32(0, one);
  tag.setInt32(4, two);
  return box;
}

function decrypt(algorithm: Algorithm, key: Key, box: Uint8Array): ArrayBuffer {
  const [raw, length] = [rawOf(key), box.length - tagLength];
  if (length < 0) throw new Error('too short to be sealed');
  const bytes = mixed(algorithm, raw, box, new Uint8Array(length));
  const [one, two] = tagOf(algorithm, raw, bytes);
  const tag = new DataView(box.buffer, box.byteOffset + length);
  if (tag.getInt32(0) !== one || tag.getInt32(4) !== two) throw new Error('not what was sealed here');
  return bytes.slice().buffer;
}

const isOurs = (key: Key): boolean => raws.has(key) || key.extractable;

/**
 * What AES-GCM does for the device, and no secret: what was sealed with another key, for another place, or was changed,
 * does not open. Thousands of schedules seal a million times; tests about sealing itself ask for the real one.
 */
// oxlint-disable-next-line typescript/no-unsafe-type-assertion -- only what the device uses of it
export const fastSubtle = {
  generateKey: async () => keyToKeep(),
  importKey: async (
    format: 'raw',
    raw: Uint8Array<ArrayBuffer>,
    algorithm: string,
    ...rest: [boolean, KeyUsage[]]
  ) => (algorithm === 'AES-GCM' ? keyOf(raw) : crypto.subtle.importKey(format, raw, algorithm, ...rest)),
  encrypt: async (algorithm: Algorithm, key: Key, bytes: Uint8Array<ArrayBuffer>) =>
    isOurs(key) ? encrypt(algorithm, key, bytes) : crypto.subtle.encrypt(algorithm, key, bytes),
  decrypt: async (algorithm: Algorithm, key: Key, bytes: Uint8Array<ArrayBuffer>) =>
    isOurs(key) ? decrypt(algorithm, key, bytes) : crypto.subtle.decrypt(algorithm, key, bytes),
  deriveKey: (...asked: Parameters<SubtleCrypto['deriveKey']>) => crypto.subtle.deriveKey(...asked),
  digest: (...asked: Parameters<SubtleCrypto['digest']>) => crypto.subtle.digest(...asked),
} as unknown as SubtleCrypto;
