import type { Problem, Result } from '#contract/problem.ts';
import { dropSafeCopy, keepSafeCopy } from '#contract/safe-copy.ts';
import type { Edges } from '../edges/edges.ts';
import type { Call } from '../operation.ts';
import type { StoredEntry } from '../outbox/stored-entry.ts';
import type { OpenSpace } from '../space/open-space.ts';
import { mark, markedIds, secretIn, unmark } from './copies-key.ts';
import { copyKey, fromBase64, sealCopy } from './copy-seal.ts';
import type { SafeCopiesState } from './safe-copies.ts';

export interface CopyParts {
  edges: Pick<Edges, 'subtle' | 'random'>;
  call: Call;
}

/** Characters of base 64 that a council takes. @see safeCopy in the contract */
const longest = 60_000;

/** What has no name is not copied: the copy would tell the council who was about to send it. */
function unsentIn({ entries }: OpenSpace): StoredEntry[] {
  const stored = entries.list().flatMap((held) => ('stored' in held ? [held.stored] : []));
  return stored.filter((entry) => entry.named && entry.state.is !== 'received');
}

async function copyOne(parts: CopyParts, space: OpenSpace, key: CryptoKey, entry: StoredEntry) {
  const sealed = await sealCopy(parts.edges, key, space.memberId ?? '', entry.id, entry);
  if (sealed.length > longest) return 'too-long' as const;
  const kept = await parts.call(keepSafeCopy, { params: { id: entry.id }, body: { sealed } });
  return kept.ok ? mark(space, entry.id) : kept;
}

async function dropOld(parts: CopyParts, space: OpenSpace, wanted: Set<string>): Promise<Problem | null> {
  for (const id of await markedIds(space)) {
    if (wanted.has(id)) continue;
    const dropped = await parts.call(dropSafeCopy, { params: { id } });
    if (!dropped.ok && dropped.problem.code !== 'not-found') return dropped.problem;
    await unmark(space, id);
  }
  return null;
}

/** Makes the copies at the council the same as what is not sent yet. */
export async function copyUnsent(parts: CopyParts, space: OpenSpace, stored: unknown) {
  const secret = secretIn(stored);
  if (!secret.ok) return { state: { is: 'off' } satisfies SafeCopiesState, problem: secret.problem };
  const key = await copyKey(parts.edges, fromBase64(secret.value));
  const unsent = unsentIn(space);
  const marked = new Set(await markedIds(space));
  let tooLong = 0;
  let problem = await dropOld(parts, space, new Set(unsent.map((entry) => entry.id)));
  for (const entry of unsent) {
    if (problem || marked.has(entry.id)) continue;
    const copied: Result<unknown> | 'too-long' = await copyOne(parts, space, key, entry);
    if (copied === 'too-long') tooLong += 1;
    else if (!copied.ok) problem = copied.problem;
  }
  const kept = (await markedIds(space)).length;
  const waiting = Math.max(0, unsent.length - kept - tooLong);
  const state: SafeCopiesState = { is: 'on', kept, waiting, tooLong, because: problem?.code ?? null };
  return { state, problem };
}
