import { useEffect, useState } from 'react';
import { useDevice, useWatch } from '#app/device/use-device.tsx';
import type { Category } from '#contract/local-offer.ts';
import { noFilters } from '#domain/local-offer/filter-answer.ts';
import { useOfferHere } from '../use-offer-here.ts';
import { mostUsefulFirst, type PackService } from './most-useful-first.ts';

const mostLookedUp = 2000;

export interface OfKind {
  /** The most useful first. */
  services: PackService[];
  total: number;
  /** False where nothing here tells where the place is. */
  placed: boolean;
}

/** Every service of a kind on this phone; undefined while they are looked up. */
export function useKind(category: Category, near: string | undefined): OfKind | undefined {
  const { localOffer } = useDevice();
  useOfferHere();
  const { updatedAt } = useWatch(localOffer.state);
  const [found, setFound] = useState<OfKind>();
  useEffect(() => {
    let isWanted = true;
    const question = {
      filters: { ...noFilters, kind: [category] },
      near: near === undefined ? undefined : { outcode: near },
      limit: mostLookedUp,
      offset: 0,
    };
    localOffer.search(question).then(
      ({ hits, metres, total, placed }) => {
        if (!isWanted) return;
        const services = hits.map((service, at) => ({ service, metres: metres[at] }));
        setFound({ services: services.toSorted(mostUsefulFirst), total, placed });
      },
      () => undefined,
    );
    return () => {
      isWanted = false;
    };
    // oxlint-disable-next-line react/exhaustive-effect-dependencies -- looked up again when the phone's copy is renewed
  }, [localOffer, category, near, updatedAt]);
  return found;
}
