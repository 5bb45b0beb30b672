import { useEffect, useState } from 'react';
import { useDevice, useWatch } from '#app/device/use-device.tsx';
import type { Category } from '#contract/local-offer.ts';
import { noFilters } from '#domain/local-offer/filters.ts';
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

/** While no service of any kind is here, nobody knows how many there are of one. */
export type KindState = { is: 'opening' } | { is: 'absent' } | ({ is: 'here' } & OfKind);

/** Every service of a kind on this phone. */
export function useKind(category: Category, near: string | undefined): KindState {
  const { localOffer } = useDevice();
  useOfferHere();
  const { updatedAt } = useWatch(localOffer.state);
  const [found, setFound] = useState<KindState>({ is: 'opening' });
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
        if (localOffer.state.get().services === 0) return setFound({ is: 'absent' });
        const services = hits.map((service, at) => ({ service, metres: metres[at] }));
        setFound({ is: 'here', services: services.toSorted(mostUsefulFirst), total, placed });
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
