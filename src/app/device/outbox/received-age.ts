import type { Entries } from './entries.ts';
import type { StoredEntry } from './stored-entry.ts';

const keptFor = 90 * 24 * 60 * 60_000;

const isOld = ({ state }: StoredEntry, now: number): boolean =>
  state.is === 'received' && !state.doubted && now - Date.parse(state.receivedAt) > keptFor;

/** Received entries are kept 90 days, in case the council must be offered them again. */
export async function dropOldReceived(entries: Entries, now: number): Promise<void> {
  for (const held of entries.list()) {
    if (!('stored' in held) || !isOld(held.stored, now)) continue;
    await entries.change(held.id, (stored) => (stored && isOld(stored, now) ? 'remove' : 'leave'));
  }
}
