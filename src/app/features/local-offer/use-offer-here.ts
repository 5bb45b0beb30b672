import { useEffect } from 'react';
import { useDevice } from '#app/device/use-device.tsx';

/**
 * Has the Local Offer come to this phone when someone looks for it: where nothing is here yet, and for those who save on
 * what is fetched. For everyone else the device renews it by itself.
 */
export function useOfferHere(): void {
  const { localOffer, settings } = useDevice();
  useEffect(() => {
    const { services, loading } = localOffer.state.get();
    if (loading === null && (services === 0 || settings.get().smallSaving)) void localOffer.refresh();
  }, [localOffer, settings]);
}
