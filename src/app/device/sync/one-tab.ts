import type { Edges } from '../edges/edges.ts';
import { holdPatiently } from '../edges/patient-hold.ts';
import type { Why } from '../outbox/due.ts';

const lock = 'sync';
/** Ids make two syncs at once harmless. */
const patience = 20_000;

/**
 * Runs `work` in one tab at a time.
 *
 * @returns `taken` when another tab is at it and no person is waiting
 */
export function inOneTab<T>(
  edges: Pick<Edges, 'locks' | 'clock' | 'page'>,
  why: Why,
  work: () => Promise<T>,
): Promise<T | 'taken'> {
  if (why === 'person') return holdPatiently(edges, lock, patience, work);
  if (!edges.locks.reachTabs && !edges.page.visible()) return Promise.resolve('taken');
  return edges.locks.holdIfFree(lock, work);
}
