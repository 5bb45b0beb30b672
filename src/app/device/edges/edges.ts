import type { Shelves } from '../storage/shelf.ts';

export interface Clock {
  /** Milliseconds since 1970. People set it; it may go back. */
  now(): number;
  /** @returns cancels it */
  after(milliseconds: number, run: () => void): () => void;
}

/** Agreement between the tabs of one browser. A lock goes when its tab does. */
export interface Locks {
  /** Whether other tabs respect these, too; without that only the visible tab sends. */
  reachTabs: boolean;
  /** Waits its turn. */
  hold<T>(name: string, work: () => Promise<T>): Promise<T>;
  /** Does nothing and answers `taken` when another holds it. */
  holdIfFree<T>(name: string, work: () => Promise<T>): Promise<T | 'taken'>;
  /** Held by any number at once, and never together with `holdIfFree`. */
  share(name: string): () => void;
}

/** What one tab tells the others. `space` is the name of the databases it is about. */
export type TabNews =
  | { of: 'entries' | 'records' | 'notes' | 'locked' | 'pin' | 'closed' | 'forgotten'; space: string }
  | { of: 'settings' | 'session' | 'council' };

export interface Tabs {
  tell(news: TabNews): void;
  hear(listener: (news: TabNews) => void): () => void;
}

/** The page this runs in. */
export interface Page {
  visible(): boolean;
  /** True only when the browser is sure there is no network. */
  surelyOffline(): boolean;
  onVisible(changed: () => void): () => void;
  onOnline(back: () => void): () => void;
  /** Touches, keys and scrolls. */
  onUse(used: () => void): () => void;
  reload(): void;
  /** What the address this page came to gives for a name, once; it is no longer in the address after. */
  takeFromAddress(name: string): string | null;
}

/** The browser's own book-keeping of what a site stores. */
export interface StorageBook {
  persisted(): Promise<boolean>;
  persist(): Promise<boolean>;
  estimate(): Promise<{ usage?: number | undefined; quota?: number | undefined }>;
}

/** A newer version of the app, as the service worker reports it. */
export interface NewVersions {
  onWaiting(found: () => void): void;
  /** Another tab has moved to it already, under this page. */
  onTakenElsewhere(taken: () => void): void;
  skipWaiting(): void;
}

/**
 * Passkeys that give a secret of their own. Null is for when the person went back, or the phone would not; it never says
 * which.
 * @see Web Authentication Level 3, 10.1.4: the prf extension
 */
export interface Passkeys {
  /** Whether this phone may be able to. */
  work(): Promise<boolean>;
  /** Makes one for this site. `id` names it; null also when it turns out to give no secret. */
  make(whose: PasskeyOwner): Promise<Uint8Array<ArrayBuffer> | null>;
  /** The secret this one makes of `salt`: the same each time, and known to nobody else. */
  secretOf(
    id: Uint8Array<ArrayBuffer>,
    salt: Uint8Array<ArrayBuffer>,
  ): Promise<Uint8Array<ArrayBuffer> | null>;
}

export interface PasskeyOwner {
  /** Told to the phone only. One that is made again for the same owner takes the place of the first. */
  ownerId: Uint8Array<ArrayBuffer>;
  /** What the phone calls it. */
  name: string;
}

/** One end of a worker. */
export interface Port {
  post(message: unknown): void;
  onMessage(listener: (message: unknown) => void): void;
}

/** Everything the device touches outside itself. Tests hand in their own. */
export interface Edges {
  fetch(url: string, init: RequestInit): Promise<Response>;
  clock: Clock;
  random(bytes: number): Uint8Array<ArrayBuffer>;
  subtle: SubtleCrypto;
  openShelves(): Promise<Shelves>;
  locks: Locks;
  tabs: Tabs;
  page: Page;
  storageBook: StorageBook | null;
  newVersions(): Promise<NewVersions | null>;
  passkeys(): Promise<Passkeys>;
  startSearchWorker(): Port;
}
