import { useEffect, useState } from 'react';
import { useDevice, useWatch } from '#app/device/use-device.tsx';
import type { Service } from '#contract/local-offer.ts';
import { useOfferHere } from './use-offer-here.ts';

type ServicesById = ReadonlyMap<string, Service | undefined>;

/** While nothing of the Local Offer is here, nobody knows which services are still in it. */
export type ServicesState = { is: 'opening' } | { is: 'absent' } | { is: 'here'; services: ServicesById };

/** Several services from the Local Offer on this phone, by their ids. */
export function useServices(ids: readonly string[]): ServicesState {
  const { localOffer } = useDevice();
  useOfferHere();
  const { updatedAt } = useWatch(localOffer.state);
  const [found, setFound] = useState<ServicesState>({ is: 'opening' });
  const asked = ids.join(' ');
  useEffect(() => {
    let isWanted = true;
    const all = asked === '' ? [] : asked.split(' ');
    void Promise.all(all.map(async (id) => [id, await localOffer.service(id)] as const)).then((services) => {
      const isHere = localOffer.state.get().services > 0;
      if (isWanted) setFound(isHere ? { is: 'here', services: new Map(services) } : { is: 'absent' });
    });
    return () => {
      isWanted = false;
    };
    // oxlint-disable-next-line react/exhaustive-effect-dependencies -- looked up again when the phone's copy is renewed
  }, [localOffer, asked, updatedAt]);
  return found;
}
