import { useEffect, useState } from 'react';
import { useDevice, useWatch } from '#app/device/use-device.tsx';
import { useOfferHere } from './use-offer-here.ts';
import type { Service } from '#contract/local-offer.ts';

export type ServiceState = { is: 'opening' } | { is: 'gone' } | { is: 'here'; service: Service };

/** One service from the Local Offer on this phone; it follows the phone's copy as that is renewed. */
export function useService(serviceId: string): ServiceState {
  const { localOffer } = useDevice();
  useOfferHere();
  const { updatedAt } = useWatch(localOffer.state);
  const [state, setState] = useState<ServiceState>({ is: 'opening' });
  useEffect(() => {
    let asked = true;
    void localOffer.service(serviceId).then((service) => {
      if (asked) setState(service ? { is: 'here', service } : { is: 'gone' });
    });
    return () => {
      asked = false;
    };
    // oxlint-disable-next-line react/exhaustive-effect-dependencies -- looked up again when the phone's copy is renewed
  }, [localOffer, serviceId, updatedAt]);
  return state;
}
