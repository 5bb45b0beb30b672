import { appVersion } from './app-version.ts';
import type { Device } from './device.ts';
import { browserEdges } from './edges/browser-edges.ts';
import type { Edges } from './edges/edges.ts';
import { followTabs } from './follow-tabs.ts';
import { OpenNotebook } from './notebook/open-notebook.ts';
import { OfferedUpdates } from './offered-updates.ts';
import type { AnyOperation } from './operation.ts';
import { OpenOutbox } from './outbox/open-outbox.ts';
import { SpaceViews } from './replica/space-views.ts';
import { SealedDrafts } from './space/sealed-drafts.ts';
import { BrowserHealth } from './storage/browser-health.ts';
import { deviceShelfName } from './storage/shelf.ts';
import { moveForward } from './storage/upgrades.ts';
import { keepWhatIsSaved } from './local-offer/saved-service.ts';
import { openToday } from './today.ts';
import { startAutoLock } from './vault/auto-lock.ts';
import { CurrentVault } from './vault/current-vault.ts';
import { safeRounds } from './vault/pin-key.ts';
import { Workings } from './workings.ts';

export interface DeviceParts {
  /** Everything that can be written in this app. */
  operations: readonly AnyOperation[];
  /** Other than this browser's, in tests. */
  edges?: Edges;
  /** Fewer than is safe, in tests. */
  pinRounds?: number;
}

export interface OpenedDevice extends Device {
  /** Resolves when the space that was open last has been read, or found locked. */
  ready: Promise<void>;
  /** Stops timers and listening. */
  close(): void;
}

/** Puts the parts together from what is stored. */
async function workingsOf(edges: Edges, { operations, pinRounds = safeRounds }: DeviceParts) {
  const shelves = await edges.openShelves();
  const deviceShelf = shelves.open(deviceShelfName);
  const all = await deviceShelf.all('');
  const stored = new Map(all.ok ? all.value : []);
  await moveForward(deviceShelf, stored);
  const workings = new Workings({
    edges,
    shelves,
    deviceShelf,
    stored,
    operations: new Map(operations.map((each) => [each.kind, each])),
    pinRounds,
    version: appVersion,
  });
  return { workings, shelves };
}

/** Fetches the area's services once the council has been reached, unless the person wants to save on what is fetched. */
function followLocalOffer({ syncing, settings, localOffer }: Workings): () => void {
  let wasRunning = false;
  return syncing.state.subscribe(() => {
    const { running, lastOutcome } = syncing.state.get();
    const hasEnded = wasRunning && !running;
    wasRunning = running;
    const isReached = lastOutcome === 'done' || lastOutcome === 'sign-in-needed';
    if (hasEnded && isReached && !settings.get().smallSaving) void localOffer.refreshIfOld();
  });
}

/**
 * Opens everything that is kept on this device. Resolves as soon as settings and public words are read; what is sealed
 * goes on opening, and views say so.
 */
export async function openDevice(parts: DeviceParts): Promise<OpenedDevice> {
  const edges = parts.edges ?? browserEdges();
  const { workings, shelves } = await workingsOf(edges, parts);
  const { spaces, guest, syncing, schedule } = workings;
  const own = {
    vault: new CurrentVault(spaces.current),
    updates: new OfferedUpdates(edges),
    storage: new BrowserHealth(edges.storageBook, shelves.keep),
    today: openToday(edges),
    drafts: new SealedDrafts(spaces.current),
    notebook: new OpenNotebook(spaces.current, () => guest.open()),
    outbox: new OpenOutbox({ current: spaces.current, keeps: shelves.keep, sync: () => syncing.now() }),
  };
  const stops = follow(edges, workings, own);
  const ready = openSpace(workings).then(() => schedule.start());
  void ready.then(() => own.updates.start());
  void own.storage.look();
  return { ...shown(workings, own), ready, close: () => stops.forEach((stop) => stop()) };
}

/** What a sign-in that leads here takes the place of is settled first: nothing may be asked of the council before. */
async function openSpace({ session, spaces }: Workings): Promise<void> {
  await session.comeBack();
  await spaces.open();
}

type Own = Pick<Device, 'updates' | 'storage' | 'drafts' | 'notebook' | 'outbox'> & {
  vault: CurrentVault;
  today: ReturnType<typeof openToday>;
};

/** Everything that goes on by itself, and how each is stopped. */
function follow(edges: Edges, workings: Workings, { vault, today, notebook }: Own): (() => void)[] {
  const { settings, schedule } = workings;
  return [
    () => today.stop(),
    followTabs(edges.tabs, workings),
    followLocalOffer(workings),
    keepWhatIsSaved(notebook, workings.localOffer),
    startAutoLock({
      edges,
      hasPin: vault.hasPin,
      minutes: () => settings.get().lockAfterMinutes,
      lock: () => vault.lock(),
    }),
    () => schedule.stop(),
  ];
}

/** The parts as screens see them. */
function shown(workings: Workings, own: Own): Device {
  const { spaces, publicCopy, syncing } = workings;
  const { bankHolidays } = publicCopy;
  return {
    ...own,
    council: publicCopy.council,
    bankHolidays,
    session: workings.session,
    space: spaces.space,
    spaces,
    replica: new SpaceViews({ current: spaces.current, today: own.today, bankHolidays }),
    localOffer: workings.localOffer,
    publishedComments: workings.publishedComments,
    safeCopies: workings.safeCopies,
    sync: syncing,
    connection: workings.connection,
    settings: workings.settings,
    forgotten: workings.forgotten,
    ask: (endpoint, asking) => workings.ask(endpoint, asking),
    forget: () => workings.forgetHere(),
    forgetEveryone: () => workings.forgetEveryone(),
  };
}
