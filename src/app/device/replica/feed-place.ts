import * as z from 'zod/mini';
import type { Result } from '#contract/problem.ts';
import type { SealedShelf } from '../storage/sealed-shelf.ts';

/**
 * How far this device has come in the member's feed. `round` names the last full fetch; while `full` it is still
 * running, and what it has not brought by its end is dropped. `at` is when the feed was last read to its end. `settles`
 * are the records its last page brought: kept with the cursor, because only then can nothing bring them again.
 */
const feedPlace = z.object({
  cursor: z.nullable(z.string()),
  round: z.string(),
  full: z.boolean(),
  at: z.nullable(z.string()),
  settles: z.array(z.string()),
});

export type FeedPlace = z.output<typeof feedPlace>;

const key = 'feed-place';

/** Null when there is none, or none that can be read: then everything is fetched. */
export async function readFeedPlace(shelf: SealedShelf): Promise<FeedPlace | null> {
  const stored = await shelf.get(key);
  const place = feedPlace.safeParse(stored.ok ? stored.value : undefined);
  return place.success ? place.data : null;
}

/** Stored after the records it covers: stopped between the two, they are only fetched again. */
export const keepFeedPlace = (shelf: SealedShelf, place: FeedPlace): Promise<Result<void>> =>
  shelf.put(key, place);

/** The next pull then fetches everything. */
export const forgetFeedPlace = (shelf: SealedShelf): Promise<Result<void>> => shelf.remove(key);
