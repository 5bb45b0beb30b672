import {
  PrecacheController,
  PrecacheRoute,
  cleanupOutdatedCaches,
  type PrecacheEntry,
} from 'workbox-precaching';
import { NavigationRoute, registerRoute } from 'workbox-routing';

declare const self: ServiceWorkerGlobalScope & { __WB_MANIFEST: (PrecacheEntry | string)[] };

/** Addresses that only the server answers. Nothing the council says is ever kept here: it would lie unsealed. */
const forTheServer = /^\/(api|sign-in|demo-sign-in|oruk|health|metrics|problems)(\/|$|\?)/;

// oxlint-disable-next-line no-underscore-dangle -- the name that workbox looks for
const files = self.__WB_MANIFEST;

const precache = (entries: typeof files): PrecacheController => {
  const controller = new PrecacheController();
  controller.addToCacheList(entries);
  return controller;
};

const whole = precache(files);

/**
 * A controller fetches one file after another, which on a slow network takes a minute and a half: nothing works without
 * signal until all are here. Several share them out.
 */
const fetchers = 16;

self.addEventListener('install', (event) => {
  const shares = Array.from({ length: fetchers }, (_, n) => files.filter((__, at) => at % fetchers === n));
  event.waitUntil(Promise.all(shares.map((share) => precache(share).install(event))));
});
self.addEventListener('activate', (event) => event.waitUntil(whole.activate(event)));

registerRoute(new PrecacheRoute(whole));
cleanupOutdatedCaches();
registerRoute(
  new NavigationRoute(whole.createHandlerBoundToURL('/index.html'), { denylist: [forTheServer] }),
);

async function openDates() {
  const [open] = await self.clients.matchAll({ type: 'window' });
  const shown = open ? await open.focus() : await self.clients.openWindow('/dates');
  if (open) await shown?.navigate('/dates');
}

// A person pressed a reminder.
self.addEventListener('notificationclick', (event) => {
  event.notification.close();
  event.waitUntil(openDates());
});

// A new version waits until a person takes it, so that no form is ever swept away.
self.addEventListener('message', ({ data }: { data: unknown }) => {
  if (typeof data === 'object' && data && 'type' in data && data.type === 'SKIP_WAITING')
    void self.skipWaiting();
});
