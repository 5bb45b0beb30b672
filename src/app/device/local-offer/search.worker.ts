import { Api } from '../api.ts';
import { appVersion } from '../app-version.ts';
import type { Connection } from '../device.ts';
import { openIndexedShelves } from '../storage/indexed-shelves.ts';
import { localOfferShelfName } from '../storage/shelf.ts';
import { watched } from '../watch.ts';
import { OfferShelf } from './offer-shelf.ts';
import { OfferWorker } from './offer-worker.ts';

declare const self: DedicatedWorkerGlobalScope;

/** Pieces are large, and signals slow. */
const patience = 180_000;

const early: unknown[] = [];
let listener = (message: unknown): void => {
  early.push(message);
};

// Listened to from the first moment: the page asks before the shelf is open.
self.addEventListener('message', (event: MessageEvent<unknown>) => listener(event.data));

const api = new Api({
  edges: {
    fetch: (url, init) => fetch(url, init),
    clock: {
      now: () => Date.now(),
      after(milliseconds, run) {
        const timer = setTimeout(run, milliseconds);
        return () => clearTimeout(timer);
      },
    },
    page: { surelyOffline: () => !navigator.onLine },
  },
  version: appVersion,
  connection: watched<Connection>('unknown'),
  patience,
});

async function start() {
  const shelves = await openIndexedShelves();
  const shelf = new OfferShelf(shelves.open(localOfferShelfName));
  const port = {
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker, which is of one origin
    post: (message: unknown) => self.postMessage(message),
    onMessage(hear: (message: unknown) => void) {
      listener = hear;
      for (const message of early) hear(message);
    },
  };
  return new OfferWorker({ port, shelf, call: api.as({ who: 'no-one' }), now: () => Date.now() });
}

void start();
