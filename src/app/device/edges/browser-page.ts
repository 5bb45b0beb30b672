import type { Clock, NewVersions, Page, Port, TabNews, Tabs } from './edges.ts';
import { whenResting } from './when-resting.ts';

export const browserClock: Clock = {
  now: () => Date.now(),
  after(milliseconds, run) {
    const timer = setTimeout(run, milliseconds);
    return () => clearTimeout(timer);
  },
};

function listen(target: EventTarget, events: readonly string[], listener: () => void): () => void {
  for (const event of events) target.addEventListener(event, listener, { passive: true });
  return () => {
    for (const event of events) target.removeEventListener(event, listener);
  };
}

export const browserPage: Page = {
  visible: () => document.visibilityState === 'visible',
  surelyOffline: () => !navigator.onLine,
  onVisible: (changed) => listen(document, ['visibilitychange'], changed),
  onOnline: (back) => listen(window, ['online'], back),
  onUse: (used) => listen(window, ['pointerdown', 'keydown', 'scroll'], used),
  reload: () => window.location.reload(),
  takeFromAddress(name) {
    const url = new URL(window.location.href);
    const given = url.searchParams.get(name);
    url.searchParams.delete(name);
    if (given !== null) window.history.replaceState(window.history.state, '', url);
    return given;
  },
};

/** The other tabs of this site; alone where a browser cannot reach them. */
export function browserTabs(): Tabs {
  if (typeof BroadcastChannel === 'undefined') return { tell: () => undefined, hear: () => () => undefined };
  const channel = new BroadcastChannel('alongside');
  return {
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a channel, which is of one origin
    tell: (news) => channel.postMessage(news),
    hear(listener) {
      const received = (event: MessageEvent<TabNews>) => listener(event.data);
      channel.addEventListener('message', received);
      return () => channel.removeEventListener('message', received);
    },
  };
}

const lookEvery = 60 * 60_000;

/** Browsers look for a new version when a page is loaded; an installed app may be open for weeks. */
function lookForNewVersions(look: () => Promise<void>) {
  let lookedAt = Date.now();
  browserPage.onVisible(() => {
    if (!browserPage.visible() || Date.now() - lookedAt < lookEvery) return;
    lookedAt = Date.now();
    // With no signal there is nothing to find.
    look().catch(() => undefined);
  });
}

const workerAddress = '/sw.js';

/** The first worker of all has nothing newer to offer, and brings with it the code that would say so. */
async function untilThereIsAWorker(): Promise<void> {
  await navigator.serviceWorker.register(workerAddress);
  await navigator.serviceWorker.ready;
}

/** Registers the service worker of a built app; null in development and where there are none. */
export async function browserNewVersions(): Promise<NewVersions | null> {
  if (!import.meta.env.PROD || !('serviceWorker' in navigator)) return null;
  const hadController = navigator.serviceWorker.controller !== null;
  await new Promise<void>(whenResting);
  if (!hadController) await untilThereIsAWorker();
  const { Workbox } = await import('workbox-window');
  const workbox = new Workbox(workerAddress);
  const source: NewVersions = {
    onWaiting: (found) => workbox.addEventListener('waiting', found),
    onTakenElsewhere(taken) {
      // The first worker a page ever gets takes nothing away from it.
      if (hadController) navigator.serviceWorker.addEventListener('controllerchange', taken);
    },
    skipWaiting: () => workbox.messageSkipWaiting(),
  };
  void workbox.register();
  lookForNewVersions(() => workbox.update());
  return source;
}

/** The worker that searches the Local Offer. */
export function browserSearchWorker(): Port {
  const worker = new Worker(new URL('../local-offer/search.worker.ts', import.meta.url), { type: 'module' });
  return {
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker, which is of one origin
    post: (message) => worker.postMessage(message),
    onMessage: (listener) =>
      worker.addEventListener('message', (event: MessageEvent<unknown>) => listener(event.data)),
  };
}
