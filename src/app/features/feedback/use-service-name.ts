import { useEffect, useState } from 'react';
import { useDevice, useWatch } from '#app/device/use-device.tsx';

/** The name of a service in the Local Offer on this phone: undefined while it is looked up, null where there is none. */
export function useServiceName(serviceId: string): string | null | undefined {
  const { localOffer } = useDevice();
  const { updatedAt } = useWatch(localOffer.state);
  const [name, setName] = useState<string | null>();
  useEffect(() => {
    let asked = true;
    void localOffer.service(serviceId).then((service) => asked && setName(service?.name ?? null));
    return () => {
      asked = false;
    };
    // oxlint-disable-next-line react/exhaustive-effect-dependencies -- looked up again when the phone's copy is renewed
  }, [localOffer, serviceId, updatedAt]);
  return name;
}
