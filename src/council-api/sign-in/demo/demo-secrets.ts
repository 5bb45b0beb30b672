import { generateKeyPairSync, randomBytes } from 'node:crypto';
import * as z from 'zod/mini';
import type { Queries } from '../../store/database.ts';
import { serverSecret } from '../../store/server-secrets.ts';

/** What the demo provider signs with, and shares with this server. */
const shape = z.object({
  signing: z.object({
    kty: z.literal('EC'),
    crv: z.literal('P-256'),
    x: z.string(),
    y: z.string(),
    d: z.string(),
    alg: z.literal('ES256'),
    use: z.literal('sig'),
  }),
  cookies: z.string(),
  client: z.string(),
});

export type DemoSecrets = z.output<typeof shape>;

/** Made at the first start and kept in the database, so that they are this demonstration's own. */
export const demoSecrets = (queries: Queries): Promise<DemoSecrets> =>
  serverSecret(queries, 'demo-sign-in', shape, () => {
    const { privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
    const signing = { ...privateKey.export({ format: 'jwk' }), alg: 'ES256', use: 'sig' };
    return z.parse(shape, { signing, cookies: random(), client: random() });
  });

const random = (): string => randomBytes(32).toString('base64url');
