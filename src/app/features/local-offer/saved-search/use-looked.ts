import { useEffect } from 'react';
import { useDevice, useWatch } from '#app/device/use-device.tsx';
import { markOf } from '../mark.ts';
import { questionFor } from '../use-search.ts';
import { lookForSeen } from './look-for-seen.ts';
import { canTellNew, lookingSaved, searchNote, type SavedSearchNote } from './saved-search.ts';
import { rememberSeen, seenBefore } from './seen-before.ts';

const all = { limit: 0, counting: 'pass', here: undefined } as const;

/**
 * Notes that its owner has looked at a saved search, and what it found then.
 *
 * @returns whether a service is new since the time before
 */
export function useLooked(one: SavedSearchNote | undefined): (serviceId: string) => boolean {
  const { localOffer, notebook, today } = useDevice();
  const { updatedAt } = useWatch(localOffer.state);
  const day = useWatch(today);
  const before = useWatch(seenBefore);
  const id = one?.id;
  useEffect(() => {
    const looking = one && lookingSaved(one.value);
    if (!one || !looking || !canTellNew(looking)) return undefined;
    let isWanted = true;
    const { seen, ...value } = one.value;
    if (seen) rememberSeen(one.id, seen);
    void lookForSeen(localOffer, questionFor(looking, all, day), () => isWanted).then(
      (looked) => {
        if (!isWanted || !looked || looked.marks?.join() === seen?.join()) return;
        void notebook.keep(searchNote, { ...value, ...(looked.marks && { seen: looked.marks }) }, one.id);
      },
      () => undefined,
    );
    return () => {
      isWanted = false;
    };
    // oxlint-disable-next-line react/exhaustive-deps, react/exhaustive-effect-dependencies -- looked at when it is opened, and when the phone's copy is renewed
  }, [localOffer, notebook, id, updatedAt, day]);
  const seen = id === undefined ? undefined : before.get(id);
  return (serviceId) => seen !== undefined && !seen.has(markOf(serviceId));
}
