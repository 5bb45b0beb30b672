import { useEffect, useState } from 'react';
import { useDevice, useWatch } from '#app/device/use-device.tsx';
import type { Point } from '#domain/local-offer/distance.ts';
import { keptInMemory } from '../kept-in-memory.ts';
import { useWhereIAm } from '../where-i-am.ts';

/** From where somebody last looked: the first half of a postcode, or `me`. */
const useLastLookedFrom = keptInMemory<string>();

/** Remembers the place of a search, for the pages of what it found. */
export function useRememberPlace(near: string | undefined): void {
  const [, keep] = useLastLookedFrom();
  useEffect(() => keep(near), [keep, near]);
}

/** A place that somebody has set, and where it is. */
export interface PlaceSet {
  /** The first half of a postcode; undefined for where this phone is. */
  outcode: string | undefined;
  point: Point;
}

/** The place of the last search, or else the one that this phone keeps what is near; nothing where none is set. */
export function usePlaceSet(): PlaceSet | undefined {
  const { localOffer, settings } = useDevice();
  const { smallSaving, nearOutcode } = useWatch(settings);
  const [looked] = useLastLookedFrom();
  const here = useWhereIAm();
  const [found, setFound] = useState<PlaceSet>();
  const outcode = looked ?? (smallSaving ? (nearOutcode ?? undefined) : undefined);
  useEffect(() => {
    let isWanted = true;
    if (outcode !== undefined && outcode !== 'me')
      localOffer.search({ near: { outcode }, limit: 0, offset: 0 }).then(
        ({ from }) => isWanted && setFound(from && { outcode, point: from }),
        () => undefined,
      );
    return () => {
      isWanted = false;
    };
  }, [localOffer, outcode]);
  if (outcode === 'me') return here && { outcode: undefined, point: here };
  return found?.outcode === outcode ? found : undefined;
}
