import type { Edges, NewVersions, Page, Port } from '#app/device/edges/edges.ts';
import { openDevice, type OpenedDevice } from '#app/device/open-device.ts';
import type { AnyOperation } from '#app/device/operation.ts';
import type { SyncReport } from '#app/device/sync/sync.ts';
import { FakeBrowser } from './fake-browser.ts';
import { FakeClock, settle } from './fake-clock.ts';
import { aCouncil, type FakeCouncil } from './fake-council.ts';
import { FakeNetwork } from './fake-network.ts';
import { fastSubtle } from './fast-seals.ts';
import { fakeShelves } from './fake-shelves.ts';
import { Life } from './life.ts';

export interface DeviceSetting {
  council?: FakeCouncil;
  browser?: FakeBrowser;
  network?: FakeNetwork;
  clock?: FakeClock;
  operations?: readonly AnyOperation[];
  /** The real one, where a test is about sealing; it answers when it pleases. */
  subtle?: SubtleCrypto;
  newVersions?: NewVersions | null;
  startSearchWorker?: () => Port;
  /** Where the page was led to; the front page when left out. */
  address?: string;
}

/** The page of one tab, seen and used when a test says so. */
class FakePage implements Page {
  isVisible = true;
  isSurelyOffline = false;
  reloads = 0;
  #address: URL;
  readonly #seen = new Set<() => void>();
  readonly #online = new Set<() => void>();
  readonly #used = new Set<() => void>();

  constructor(address = '/') {
    this.#address = new URL(address, 'http://council.test');
  }

  visible() {
    return this.isVisible;
  }

  surelyOffline() {
    return this.isSurelyOffline;
  }

  onVisible(changed: () => void) {
    return this.#add(this.#seen, changed);
  }

  onOnline(back: () => void) {
    return this.#add(this.#online, back);
  }

  onUse(used: () => void) {
    return this.#add(this.#used, used);
  }

  reload() {
    this.reloads += 1;
  }

  takeFromAddress(name: string) {
    const given = this.#address.searchParams.get(name);
    this.#address.searchParams.delete(name);
    return given;
  }

  show(isVisible: boolean) {
    this.isVisible = isVisible;
    for (const changed of this.#seen) changed();
  }

  comeOnline() {
    for (const back of this.#online) back();
  }

  use() {
    for (const used of this.#used) used();
  }

  #add(to: Set<() => void>, listener: () => void) {
    to.add(listener);
    return () => void to.delete(listener);
  }
}

const noWorker = (): Port => ({ post: () => undefined, onMessage: () => undefined });

/** A tab with the app open in it, on a fake browser, network and clock, with everything a test may do to them. */
export class TestDevice {
  device!: OpenedDevice;
  readonly council: FakeCouncil;
  readonly browser: FakeBrowser;
  readonly network: FakeNetwork;
  readonly clock: FakeClock;
  readonly page: FakePage;
  readonly life = new Life();
  readonly #setting: DeviceSetting;

  constructor(setting: DeviceSetting) {
    this.#setting = setting;
    this.page = new FakePage(setting.address);
    this.council = setting.council ?? aCouncil();
    this.browser = setting.browser ?? new FakeBrowser();
    this.network = setting.network ?? new FakeNetwork(this.council, this.browser);
    this.clock = setting.clock ?? new FakeClock();
    this.life.onEnd(() => {
      this.browser.locks.closed(this.life);
      this.browser.tabs.closed(this.life);
      this.device?.close();
    });
  }

  get outbox() {
    return this.device.outbox;
  }

  async open(): Promise<this> {
    const { operations = [] } = this.#setting;
    const opening = openDevice({ operations, edges: this.edges(), pinRounds: 10 }).then(async (device) => {
      this.device = device;
      await device.ready;
    });
    await Promise.race([opening, this.life.ended]);
    return this;
  }

  goOffline() {
    this.network.isOffline = true;
    this.page.isSurelyOffline = true;
  }

  goOnline() {
    this.network.isOffline = false;
    this.page.isSurelyOffline = false;
    this.page.comeOnline();
  }

  loseNextReply() {
    this.network.faults.push({ is: 'lost-reply', of: 'writes' });
  }

  /** Signs in past the app: the cookie changes, and the page is opened anew by whoever calls this. */
  signIn(memberId: string) {
    this.browser.cookie = this.council.signIn(memberId);
  }

  /** Signs in as people do: from the app, which the council leads back to. */
  async signInFromHere(memberId: string): Promise<TestDevice> {
    const { searchParams } = new URL(this.device.session.signInPath('/'), 'http://council.test');
    this.kill();
    this.signIn(memberId);
    return this.anotherTab(searchParams.get('return') ?? '/');
  }

  /** Syncs as a person does. Null when the tab was killed meanwhile. */
  async sync(): Promise<SyncReport | null> {
    const report = await Promise.race([this.device.sync.now(), this.life.ended]);
    return report === 'killed' ? null : report;
  }

  kill() {
    this.life.kill();
  }

  /** Another tab of the same browser. */
  async anotherTab(address = '/'): Promise<TestDevice> {
    const { council, browser, network, clock } = this;
    return new TestDevice({ ...this.#setting, council, browser, network, clock, address }).open();
  }

  /** The tab is closed and the app opened again. */
  async reopen(): Promise<TestDevice> {
    this.kill();
    return this.anotherTab();
  }

  /** What its device touches, for a test that puts the real thing in for one of them. */
  edges(): Edges {
    const { life, browser, clock, page } = this;
    return {
      fetch: this.network.fetchFor(life),
      clock: {
        now: () => clock.now(),
        after: (milliseconds, run) => clock.after(milliseconds, () => life.isAlive && run()),
      },
      random: browser.chance,
      subtle: this.#setting.subtle ?? fastSubtle,
      openShelves: () => life.step(() => fakeShelves(browser, life)),
      locks: browser.locks.forTab(life),
      tabs: browser.tabs.forTab(life),
      page,
      storageBook: null,
      newVersions: async () => this.#setting.newVersions ?? null,
      passkeys: async () => browser.passkeys,
      startSearchWorker: this.#setting.startSearchWorker ?? noWorker,
    };
  }
}

/** An opened device on fakes; `as` is who is signed in on its browser. */
export async function aDevice(setting: DeviceSetting & { as?: string } = {}): Promise<TestDevice> {
  const device = new TestDevice(setting);
  if (setting.as !== undefined) device.signIn(setting.as);
  await device.open();
  if (setting.as !== undefined) await device.device.session.check();
  await settle();
  return device;
}
