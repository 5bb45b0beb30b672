import type { Entry } from '#app/device/outbox/entry.ts';
import { aDevice, type TestDevice } from './device.ts';
import { say, testOperations, whisper, words } from './device-words.ts';
import { FakeBrowser } from './fake-browser.ts';
import { FakeClock, settle } from './fake-clock.ts';
import { aCouncil } from './fake-council.ts';
import { FakeNetwork } from './fake-network.ts';
import type { Happening, Step } from './fault-schedule.ts';
import { untruths } from './untruths.ts';

/** What the test knows of one entry, from what the app told its writer. */
export interface Written {
  id: string;
  text: string;
  named: boolean;
  removed: boolean;
}

/** Plays one schedule on a phone with two tabs, and looks at every entry after every step. */
export class PlayedSchedule {
  readonly council = aCouncil();
  readonly browser = new FakeBrowser();
  readonly clock = new FakeClock();
  readonly network = new FakeNetwork(this.council, this.browser);
  readonly written = new Map<string, Written>();
  /** Every text anyone tried to keep, the app having said so or not. */
  readonly texts = new Set<string>();
  tabs: TestDevice[] = [];
  wasRestored = false;
  wasFull = false;
  readonly faults: string[] = [];
  #backup = this.council.backup();
  #lastRemoved: Entry | null = null;
  #count = 0;

  async play(steps: readonly Step[]): Promise<string[]> {
    await this.#signIn();
    for (const [at, step] of steps.entries()) {
      await this.#do(step);
      await this.#look(`after step ${at + 1}, ${JSON.stringify(step)}`);
      if (this.faults.length > 0) return this.faults;
    }
    return this.faults;
  }

  /** Everything is well again for a while, in a tab opened afresh. */
  async fairWeather(): Promise<TestDevice> {
    for (const tab of this.tabs) tab.kill();
    this.network.faults.length = 0;
    this.network.isOffline = false;
    this.browser.isFull = false;
    this.tabs = [];
    await this.#signIn();
    const tab = await this.#tab(0);
    for (let round = 0; round < 3; round += 1) await this.#sync(0);
    await this.#look('in fair weather');
    return tab;
  }

  async #tab(at: number): Promise<TestDevice> {
    const known = this.tabs[at];
    if (known?.life.isAlive) return known;
    const { council, browser, clock, network } = this;
    const opened = await aDevice({
      council,
      browser,
      clock,
      network,
      operations: testOperations,
    });
    this.tabs[at] = opened;
    return opened;
  }

  async #do(step: Step): Promise<void> {
    if (step.do === 'write') return this.#write(step);
    if (step.do === 'sync') return this.#sync(step.tab);
    if (step.do === 'sync-both') return void (await Promise.all([this.#sync(0), this.#sync(1)]));
    if (step.do === 'fault') return void this.network.faults.push(step.fault);
    if (step.do === 'kill-soon') return (await this.#tab(step.tab)).life.killAt(step.step, step.when);
    if (step.do === 'reopen') return this.#reopen(step.tab);
    if (step.do === 'wait') return this.clock.advance(step.minutes * 60_000, 1);
    if (step.do === 'clock-back') return this.clock.setBack(step.hours * 3_600_000);
    if (step.do === 'remove') return this.#remove(step);
    if (step.do === 'put-back') return this.#putBack();
    return this.#simply(step.do);
  }

  async #simply(what: Happening): Promise<void> {
    if (what === 'offline' || what === 'online') this.network.isOffline = what === 'offline';
    if (what === 'full' || what === 'room') this.browser.isFull = what === 'full';
    this.wasFull ||= what === 'full';
    if (what === 'expire') this.council.sessions.clear();
    if (what === 'sign-in') await this.#signIn();
    if (what === 'backup') this.#backup = this.council.backup();
    if (what === 'restore') this.#restore();
    if (what === 'share') this.council.share('ama', 'child', 'kofi', aChild);
    if (what === 'hide') this.council.hide('ama', 'child', 'kofi');
  }

  #restore() {
    this.council.restore(this.#backup);
    this.wasRestored = true;
  }

  async #signIn() {
    this.browser.cookie = this.council.signIn('ama');
    const tab = await this.#tab(0);
    await Promise.race([tab.device.session.check(), tab.life.ended]);
    await settle(1);
  }

  async #write({ tab: at, lane, named, refused, duringSync }: Extract<Step, { do: 'write' }>) {
    const tab = await this.#tab(at);
    const text = `text ${(this.#count += 1)}${refused ? ', refuse me' : ''}`;
    this.texts.add(text);
    const syncing = duringSync ? this.#sync(at) : Promise.resolve();
    const adding = tab.outbox.add(named ? say : whisper, words(text, `service-${lane}`));
    const added = await Promise.race([adding, tab.life.ended]);
    await syncing;
    if (added !== 'killed' && added.ok)
      this.written.set(added.value.id, { id: added.value.id, text, named, removed: false });
  }

  async #sync(at: number) {
    const tab = await this.#tab(at);
    const report = await tab.sync();
    await settle(1);
    if (report?.outcome !== 'done') return;
    const due = tab.outbox.entries().filter(({ state }) => state.is === 'sending');
    if (due.length > 0) this.faults.push(`a sync that said done was still sending ${due.length}`);
  }

  async #reopen(at: number) {
    this.tabs[at]?.kill();
    await this.#tab(at);
  }

  async #remove({ nth, tab: at, duringSync }: Extract<Step, { do: 'remove' }>) {
    const tab = await this.#tab(at);
    const entry = tab.outbox.entries()[nth];
    if (!entry) return;
    const syncing = duringSync ? this.#sync(at) : Promise.resolve();
    const removed = await Promise.race([tab.outbox.remove(entry.id), tab.life.ended]);
    await syncing;
    if (removed === 'removed') this.#lastRemoved = entry;
    const known = this.written.get(entry.id);
    // A tab killed while it removed may have done so or not; both are true to what the person saw.
    if (removed === 'killed') this.written.delete(entry.id);
    else if (known) known.removed = removed === 'removed';
  }

  async #putBack() {
    const entry = this.#lastRemoved;
    const tab = await this.#tab(0);
    if (!entry) return;
    const back = await Promise.race([tab.outbox.putBack(entry), tab.life.ended]);
    const known = this.written.get(entry.id);
    if (back !== 'killed' && back.ok && known) known.removed = false;
    else if (back === 'killed') this.written.delete(entry.id);
  }

  async #look(when: string) {
    await settle(1);
    for (const tab of this.tabs.filter((each) => each?.life.isAlive))
      for (const untruth of untruths(this, tab)) this.faults.push(`${when}: ${untruth}`);
  }
}

const aChild = {
  id: 'kofi',
  name: 'Kofi Mensah',
  dateOfBirth: '2015-04-01',
  relationship: 'parent',
  support: 'plan',
  contacts: [],
};
