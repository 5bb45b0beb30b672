import { useSyncExternalStore } from 'react';
import type { Place } from '#app/device/local-offer/local-offer.ts';
import { watched } from '#app/device/watch.ts';

/** Where this phone was when it was last asked. It is in memory alone: closing the app forgets it. */
const lastKnown = watched<Place | undefined>(undefined);

const patience = 20_000;
/** To three places: a street or so, which is as near as any distance here is told. */
const rounded = (degrees: number): number => Math.round(degrees * 1000) / 1000;

export type Whereabouts = 'found' | 'refused' | 'not-found';

const refused = 1;

/** Asks this phone where it is. Nothing is stored or sent; the phone itself asks whether that may be told. */
export function askWhereIAm(): Promise<Whereabouts> {
  if (!('geolocation' in navigator)) return Promise.resolve('not-found');
  return new Promise((resolve) => {
    navigator.geolocation.getCurrentPosition(
      ({ coords }) => {
        lastKnown.set({ latitude: rounded(coords.latitude), longitude: rounded(coords.longitude) });
        resolve('found');
      },
      ({ code }) => resolve(code === refused ? 'refused' : 'not-found'),
      { enableHighAccuracy: false, timeout: patience, maximumAge: 300_000 },
    );
  });
}

export const forgetWhereIAm = (): void => lastKnown.set(undefined);

/** Where this phone is, once it has been asked. */
export const useWhereIAm = (): Place | undefined =>
  useSyncExternalStore(
    (changed) => lastKnown.subscribe(changed),
    () => lastKnown.get(),
  );
