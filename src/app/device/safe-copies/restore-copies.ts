import { failed, ok } from '#domain/result.ts';
import type { Result } from '#contract/problem.ts';
import { listSafeCopies, type SafeCopy } from '#contract/safe-copy.ts';
import { parseStoredEntry, triesOf, type StoredEntry } from '../outbox/stored-entry.ts';
import type { OpenSpace } from '../space/open-space.ts';
import { keepSecret, mark } from './copies-key.ts';
import { copyKey, openCopy, toBase64 } from './copy-seal.ts';
import type { CopyParts } from './copy-unsent.ts';
import { secretOf } from './recovery-code.ts';

/** It may have been sent after it was copied. Its key is the same, so sending it again files nothing twice. */
const asTried = (entry: StoredEntry): StoredEntry => {
  const { writtenAt } = entry;
  const tries = Math.max(1, triesOf(entry.state));
  return {
    ...entry,
    state: { is: 'waiting', tries, because: 'unreachable', triedAt: writtenAt, nextTryAt: writtenAt },
  };
};

async function entryIn(parts: CopyParts, key: CryptoKey, memberId: string, copy: SafeCopy) {
  const opened = await openCopy(parts.edges, key, memberId, copy);
  const entry = opened.ok ? parseStoredEntry(opened.value) : opened;
  return entry.ok && entry.value.id === copy.id ? entry.value : null;
}

async function putBack(space: OpenSpace, entry: StoredEntry): Promise<Result<unknown>> {
  const put = await space.entries.change(entry.id, (now) => now ?? asTried(entry));
  return put.ok ? mark(space, entry.id) : put;
}

/** Brings back the entries that this code opens; those that are here already are left as they are. */
export async function restoreCopies(
  parts: CopyParts,
  space: OpenSpace,
  code: string,
): Promise<Result<{ restored: number; unreadable: number }>> {
  const secret = await secretOf(parts.edges.subtle, code);
  if (!secret.ok) return secret;
  const kept = await space.vault.stillKept();
  if (!kept.ok) return kept;
  const list = await parts.call(listSafeCopies, {});
  if (!list.ok) return list;
  const key = await copyKey(parts.edges, secret.value);
  const { copies } = list.value;
  const found = await Promise.all(copies.map((copy) => entryIn(parts, key, space.memberId ?? '', copy)));
  const entries = found.filter((entry) => entry !== null);
  if (entries.length === 0 && copies.length > 0) return failed({ code: 'unreadable' });
  for (const entry of entries) {
    const put = await putBack(space, entry);
    if (!put.ok) return put;
  }
  const goOn = await keepSecret(space, toBase64(secret.value));
  return goOn.ok ? ok({ restored: entries.length, unreadable: copies.length - entries.length }) : goOn;
}
