import { createCipheriv, createDecipheriv, createSecretKey, KeyObject, randomBytes } from 'node:crypto';

const keys = new WeakMap<object, KeyObject>();
const tagLength = 16;

type Key = CryptoKey;
interface Algorithm {
  name: string;
  iv: Uint8Array<ArrayBuffer>;
  additionalData: Uint8Array<ArrayBuffer>;
}

function objectOf(key: Key): KeyObject {
  const object = keys.get(key) ?? KeyObject.from(key);
  keys.set(key, object);
  return object;
}

function keyFrom(raw: Uint8Array): Key {
  const object = createSecretKey(raw);
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- Node's own type of the same thing
  const key = object.toCryptoKey({ name: 'AES-GCM' }, true, ['encrypt', 'decrypt']) as unknown as Key;
  keys.set(key, object);
  return key;
}

function encrypt({ iv, additionalData }: Algorithm, key: Key, bytes: Uint8Array): ArrayBuffer {
  const cipher = createCipheriv('aes-256-gcm', objectOf(key), iv).setAAD(additionalData);
  const box = Buffer.concat([cipher.update(bytes), cipher.final(), cipher.getAuthTag()]);
  return new Uint8Array(box).buffer;
}

function decrypt({ iv, additionalData }: Algorithm, key: Key, bytes: Uint8Array): ArrayBuffer {
  const decipher = createDecipheriv('aes-256-gcm', objectOf(key), iv).setAAD(additionalData);
  decipher.setAuthTag(bytes.subarray(bytes.length - tagLength));
  const text = Buffer.concat([
    decipher.update(bytes.subarray(0, bytes.length - tagLength)),
    decipher.final(),
  ]);
  return new Uint8Array(text).buffer;
}

/** Keys made here can be read out, which no key of the app can: so they are known, even after they were stored. */
const isOurs = (key: Key): boolean => key.extractable;

/** AES-GCM as `SubtleCrypto` gives it, from OpenSSL in the same thread: thousands of schedules need no thread pool. */
// oxlint-disable-next-line typescript/no-unsafe-type-assertion -- only what the device uses of it
export const fastSubtle = {
  generateKey: async () => keyFrom(randomBytes(32)),
  importKey: async (
    format: 'raw',
    raw: Uint8Array<ArrayBuffer>,
    algorithm: string,
    ...rest: [boolean, KeyUsage[]]
  ) => (algorithm === 'AES-GCM' ? keyFrom(raw) : crypto.subtle.importKey(format, raw, algorithm, ...rest)),
  encrypt: async (algorithm: Algorithm, key: Key, bytes: Uint8Array<ArrayBuffer>) =>
    isOurs(key) ? encrypt(algorithm, key, bytes) : crypto.subtle.encrypt(algorithm, key, bytes),
  decrypt: async (algorithm: Algorithm, key: Key, bytes: Uint8Array<ArrayBuffer>) =>
    isOurs(key) ? decrypt(algorithm, key, bytes) : crypto.subtle.decrypt(algorithm, key, bytes),
  deriveKey: (...asked: Parameters<SubtleCrypto['deriveKey']>) => crypto.subtle.deriveKey(...asked),
  digest: (...asked: Parameters<SubtleCrypto['digest']>) => crypto.subtle.digest(...asked),
} as unknown as SubtleCrypto;
