import { hash, randomBytes } from 'node:crypto';

/** A value that cannot be guessed (256 bits), safe in a cookie and in an address. */
export const newSecretId = (): string => randomBytes(32).toString('base64url');

/** What is stored in place of a secret id, so that whoever reads the database can use none of them. */
export const hashOf = (secretId: string): string => hash('sha256', secretId, 'base64url');
