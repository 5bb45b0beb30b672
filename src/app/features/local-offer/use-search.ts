import { useEffect, useState } from 'react';
import { useDevice, useWatch } from '#app/device/use-device.tsx';
import type { Service } from '#contract/local-offer.ts';
import type { Looking } from './paths.ts';

export type Found =
  { is: 'looking' } | { is: 'failed' } | { is: 'found'; total: number; hits: Service[]; for: Looking };

/**
 * What the Local Offer on this phone has for these words. The last answer stays until the next is here, so that the list
 * does not blink; an answer that comes after a newer question is passed over.
 */
export function useSearch({ text, category }: Looking, limit: number): Found {
  const { localOffer } = useDevice();
  const { updatedAt } = useWatch(localOffer.state);
  const [found, setFound] = useState<Found>({ is: 'looking' });
  useEffect(() => {
    let asked = true;
    const question = { limit, offset: 0, ...(text.trim() && { text }), ...(category && { category }) };
    localOffer.search(question).then(
      ({ total, hits }) => asked && setFound({ is: 'found', total, hits, for: { text, category } }),
      () => asked && setFound({ is: 'failed' }),
    );
    return () => {
      asked = false;
    };
    // oxlint-disable-next-line react/exhaustive-effect-dependencies -- asked again when the phone's copy is renewed
  }, [localOffer, updatedAt, text, category, limit]);
  return found;
}
