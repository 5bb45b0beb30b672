import {
  createCipheriv,
  createDecipheriv,
  createSecretKey,
  KeyObject,
  randomBytes,
  webcrypto,
} from 'node:crypto';

const keys = new WeakMap<object, KeyObject>();
const tagLength = 16;

type Key = webcrypto.CryptoKey;
type Algorithm = { iv: Uint8Array; additionalData: Uint8Array };

function objectOf(key: Key): KeyObject {
  const object = keys.get(key) ?? KeyObject.from(key);
  keys.set(key, object);
  return object;
}

function keyFrom(raw: Uint8Array): Key {
  const object = createSecretKey(raw);
  const key = object.toCryptoKey({ name: 'AES-GCM' }, false, ['encrypt', 'decrypt']);
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

/** AES-GCM as `SubtleCrypto` gives it, from OpenSSL in the same thread: thousands of schedules need no thread pool. */
// oxlint-disable-next-line typescript/no-unsafe-type-assertion -- only what sealing uses of it
export const fastSubtle = {
  generateKey: async () => keyFrom(randomBytes(32)),
  importKey: async (_format: string, raw: Uint8Array) => keyFrom(raw),
  encrypt: async (algorithm: Algorithm, key: Key, bytes: Uint8Array) => encrypt(algorithm, key, bytes),
  decrypt: async (algorithm: Algorithm, key: Key, bytes: Uint8Array) => decrypt(algorithm, key, bytes),
} as unknown as SubtleCrypto;
