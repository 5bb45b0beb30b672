import { useEffect, useState } from 'react';
import { useDevice, useWatch } from '#app/device/use-device.tsx';
import { questionFor } from '../use-search.ts';
import { useWhereIAm } from '../where-i-am.ts';
import { lookForSeen } from './look-for-seen.ts';
import { canTellNew, lookingSaved, type SavedSearchNote } from './saved-search.ts';

/** What a saved search finds now, and how many of those are new since its owner last looked. */
export interface FoundNow {
  total: number;
  fresh: number;
}

const asking = { limit: 0, counting: 'pass' } as const;

/** Counts saved searches one after the other. Those near a phone whose place is not known are left out. */
export function useFoundNow(searches: readonly SavedSearchNote[]): ReadonlyMap<string, FoundNow> {
  const { localOffer, today } = useDevice();
  const { updatedAt, services } = useWatch(localOffer.state);
  const day = useWatch(today);
  const here = useWhereIAm();
  const [found, setFound] = useState<ReadonlyMap<string, FoundNow>>(new Map());
  const asked = searches.map(({ id, value }) => `${id} ${value.address} ${value.seen?.join()}`).join('\n');
  useEffect(() => {
    let isWanted = true;
    async function count({ id, value }: SavedSearchNote) {
      const looking = lookingSaved(value);
      if (looking.near === 'me' && !here) return;
      const question = questionFor(looking, { ...asking, here }, day);
      const looked = await lookForSeen(localOffer, question, () => isWanted);
      if (!looked || !isWanted) return;
      const seen = canTellNew(looking) && value.seen ? new Set(value.seen) : undefined;
      const fresh = seen ? (looked.marks ?? []).filter((mark) => !seen.has(mark)).length : 0;
      setFound((before) => new Map([...before, [id, { total: looked.total, fresh }]]));
    }
    async function countAll() {
      for (const one of searches) if (isWanted) await count(one);
    }
    if (services > 0) countAll().catch(() => undefined);
    return () => {
      isWanted = false;
    };
    // oxlint-disable-next-line react/exhaustive-deps, react/exhaustive-effect-dependencies -- counted again when a search, the phone's copy or the day has changed
  }, [localOffer, asked, updatedAt, services, here, day]);
  return found;
}
