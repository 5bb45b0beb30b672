import {
  cleanupOutdatedCaches,
  createHandlerBoundToURL,
  precacheAndRoute,
  type PrecacheEntry,
} from 'workbox-precaching';
import { NavigationRoute, registerRoute } from 'workbox-routing';

declare const self: ServiceWorkerGlobalScope & { __WB_MANIFEST: (PrecacheEntry | string)[] };

/** Addresses that only the server answers. Nothing the council says is ever kept here: it would lie unsealed. */
const forTheServer = /^\/(api|sign-in|demo-sign-in|oruk|health|metrics|problems)(\/|$|\?)/;

// oxlint-disable-next-line no-underscore-dangle -- the name that workbox looks for
precacheAndRoute(self.__WB_MANIFEST);
cleanupOutdatedCaches();
registerRoute(new NavigationRoute(createHandlerBoundToURL('/index.html'), { denylist: [forTheServer] }));

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
