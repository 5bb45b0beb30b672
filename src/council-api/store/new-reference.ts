import { randomBytes } from 'node:crypto';

/** No I, L, O or U, so that a reference can be read out on the phone. @see Crockford's base 32 */
const letters = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** A reference people can say: `FB-7K3M-2Q9X`. */
export function newReference(prefix: string): string {
  const said = [...randomBytes(8)].map((byte) => letters[byte % letters.length]).join('');
  return `${prefix}-${said.slice(0, 4)}-${said.slice(4)}`;
}
