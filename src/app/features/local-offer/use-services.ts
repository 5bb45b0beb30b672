import { useEffect, useState } from 'react';
import { useDevice, useWatch } from '#app/device/use-device.tsx';
import type { Service } from '#contract/local-offer.ts';
import { useOfferHere } from './use-offer-here.ts';

export type ServicesById = ReadonlyMap<string, Service | undefined>;

/** Several services from the Local Offer on this phone, by their ids; undefined while they are looked up. */
export function useServices(ids: readonly string[]): ServicesById | undefined {
  const { localOffer } = useDevice();
  useOfferHere();
  const { updatedAt } = useWatch(localOffer.state);
  const [found, setFound] = useState<ServicesById>();
  const asked = ids.join(' ');
  useEffect(() => {
    let isWanted = true;
    const all = asked === '' ? [] : asked.split(' ');
    void Promise.all(all.map(async (id) => [id, await localOffer.service(id)] as const)).then(
      (services) => isWanted && setFound(new Map(services)),
    );
    return () => {
      isWanted = false;
    };
    // oxlint-disable-next-line react/exhaustive-effect-dependencies -- looked up again when the phone's copy is renewed
  }, [localOffer, asked, updatedAt]);
  return found;
}
