import { ok } from '#domain/result.ts';
import type { Result } from '#contract/problem.ts';
import { dropSafeCopy } from '#contract/safe-copy.ts';
import type { Edges } from '../edges/edges.ts';
import type { Call } from '../operation.ts';
import type { OpenSpace } from '../space/open-space.ts';
import { copiesKey, keepSecret, markedIds, unmark } from './copies-key.ts';
import { toBase64 } from './copy-seal.ts';
import { codeFor } from './recovery-code.ts';

/** Makes a new recovery code; copies sealed under an earlier one are made again. */
export async function turnOn(edges: Edges, space: OpenSpace): Promise<Result<string>> {
  const kept = await space.vault.stillKept();
  if (!kept.ok) return kept;
  for (const id of await markedIds(space)) await unmark(space, id);
  const secret = edges.random(16);
  const put = await keepSecret(space, toBase64(secret));
  return put.ok ? ok(await codeFor(edges.subtle, secret)) : put;
}

/** The council forgets the copies first: stopped halfway, the rest can still be told to it. */
export async function turnOff(space: OpenSpace, call: Call): Promise<Result<void>> {
  for (const id of await markedIds(space)) {
    const dropped = await call(dropSafeCopy, { params: { id } });
    if (!dropped.ok && dropped.problem.code !== 'not-found') return dropped;
    await unmark(space, id);
  }
  return space.sealed.remove(copiesKey);
}
