import type { Place } from '#app/device/local-offer/local-offer.ts';
import { keptInMemory } from './kept-in-memory.ts';

const patience = 20_000;
/** To three places: a street or so, which is as near as any distance here is told. */
const rounded = (degrees: number): number => Math.round(degrees * 1000) / 1000;

const refused = 1;

/** Asks this phone where it is. Nothing is stored or sent; the phone itself asks whether that may be told. */
function askWhereIAm(): Promise<Place | 'refused' | 'not-found'> {
  if (!('geolocation' in navigator)) return Promise.resolve('not-found');
  return new Promise((resolve) => {
    navigator.geolocation.getCurrentPosition(
      ({ coords }) => resolve({ latitude: rounded(coords.latitude), longitude: rounded(coords.longitude) }),
      ({ code }) => resolve(code === refused ? 'refused' : 'not-found'),
      { enableHighAccuracy: false, timeout: patience, maximumAge: 300_000 },
    );
  });
}

const useLastKnown = keptInMemory<Place>();

/** Where this phone is, once it has been asked. */
export const useWhereIAm = (): Place | undefined => useLastKnown()[0];

export type Whereabouts = 'found' | 'refused' | 'not-found';

/** A way to ask this phone where it is. */
export function useAskWhereIAm(): () => Promise<Whereabouts> {
  const [, keep] = useLastKnown();
  return async () => {
    const answer = await askWhereIAm();
    if (typeof answer === 'string') return answer;
    keep(answer);
    return 'found';
  };
}
