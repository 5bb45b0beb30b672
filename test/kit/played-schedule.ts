import type { Entry } from '#app/device/outbox/entry.ts';
import { aDevice, type TestDevice } from './device.ts';
import { sameChance } from './chance.ts';
import { say, testOperations, whisper, words } from './device-words.ts';
import { FakeBrowser } from './fake-browser.ts';
import { FakeClock, settle } from './fake-clock.ts';
import { aCouncil } from './fake-council.ts';
import { FakeNetwork } from './fake-network.ts';
import { people, type Happening, type Person, type Step } from './fault-schedule.ts';
import { changePeople } from './change-people.ts';
import { mixUps } from './mix-ups.ts';
import { untruths } from './untruths.ts';

/** What the test knows of one entry, from what the app told its writer. */
export interface Written {
  id: string;
  text: string;
  /** In whose place; null is the guest's. */
  by: Person | null;
  named: boolean;
  removed: boolean;
  /** Ids of what it was written in place of. */
  insteadOf: string[];
}

/** Whose place is open in a tab. */
export const whoseIs = (tab: TestDevice): Person | null => {
  const space = tab.device.space.get();
  return space.is === 'member' ? (people.find((each) => each === space.memberId) ?? null) : null;
};

/** Plays one schedule on a phone with two tabs that two people share, and looks at everything after every step. */
export class PlayedSchedule {
  readonly council = aCouncil();
  readonly browser = new FakeBrowser(sameChance());
  readonly clock = new FakeClock();
  readonly network = new FakeNetwork(this.council, this.browser);
  readonly written = new Map<string, Written>();
  /** Every text anyone tried to keep, the app having said so or not. */
  readonly texts = new Set<string>();
  /** What was on this phone when its writer had the phone forget them. */
  readonly forgotten = new Set<string>();
  /** Who signed out on this phone and has not signed in since. */
  readonly signedOut = new Set<Person>();
  tabs: TestDevice[] = [];
  wasRestored = false;
  wasFull = false;
  readonly faults: string[] = [];
  #backup = this.council.backup();
  #lastRemoved: Entry | null = null;
  #count = 0;

  async play(steps: readonly Step[]): Promise<string[]> {
    await this.#signInFrom('ama', 0);
    for (const [at, step] of steps.entries()) {
      await this.#do(step);
      await this.#look(`after step ${at + 1}, ${JSON.stringify(step)}`);
      if (this.faults.length > 0) return this.faults;
    }
    return this.faults;
  }

  /** Everything is well again for a while: each person signs in, in a tab opened afresh, and looks at their own things. */
  async fairWeather(look: (tab: TestDevice, who: Person | null) => void): Promise<void> {
    this.network.faults.length = 0;
    this.network.isOffline = false;
    this.browser.isFull = false;
    for (const tab of this.tabs) tab?.kill();
    for (const who of [...people, null]) {
      await (who ? this.#signInFrom(who, 0) : this.#reopen(0));
      const tab = await this.tab(0);
      if (whoseIs(tab) !== who) await tab.device.spaces.choose(who);
      for (let round = 0; round < 3 && !(await this.sync(0)); round += 1);
      await this.#look(`in fair weather for ${who ?? 'a guest'}`);
      look(tab, who);
    }
  }

  /** The tab at this place, opened anew if it was closed or killed. */
  async tab(at: number): Promise<TestDevice> {
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
    if (step.do === 'sync') return void (await this.sync(step.tab));
    if (step.do === 'sync-both') return void (await Promise.all([this.sync(0), this.sync(1)]));
    if (step.do === 'fault') return void this.network.faults.push(step.fault);
    if (step.do === 'kill-soon') return (await this.tab(step.tab)).life.killAt(step.step, step.when);
    if (step.do === 'reopen') return this.#reopen(step.tab);
    if (step.do === 'wait') return this.clock.advance(step.minutes * 60_000, 1);
    if (step.do === 'clock-back') return this.clock.setBack(step.hours * 3_600_000);
    if (step.do === 'remove') return this.#remove(step);
    if (step.do === 'put-back') return this.#putBack();
    if (step.do === 'amend') return this.#amend(step);
    if (step.do === 'sign-in')
      return step.anew ? this.#signInFrom(step.who, step.tab) : this.#signInPast(step.who, step.tab);
    if (step.do === 'choose' || step.do === 'sign-out' || step.do === 'forget')
      return changePeople(this, step);
    return this.#simply(step.do);
  }

  async #simply(what: Happening): Promise<void> {
    if (what === 'offline' || what === 'online') this.network.isOffline = what === 'offline';
    if (what === 'full' || what === 'room') this.browser.isFull = what === 'full';
    this.wasFull ||= what === 'full';
    if (what === 'expire') this.council.sessions.clear();
    if (what === 'backup') this.#backup = this.council.backup();
    if (what === 'restore') this.#restore();
    if (what === 'share') this.council.share('ama', 'child', 'kofi', aChild);
    if (what === 'hide') this.council.hide('ama', 'child', 'kofi');
  }

  #restore() {
    this.council.restore(this.#backup);
    this.wasRestored = true;
  }

  async #signInFrom(who: Person, at: number) {
    const tab = await this.tab(at);
    this.tabs[at] = await tab.signInFromHere(who);
    await this.#learn(who, this.tabs[at]);
  }

  async #signInPast(who: Person, at: number) {
    const tab = await this.tab(at);
    tab.signIn(who);
    await this.#learn(who, tab);
  }

  async #learn(who: Person, tab: TestDevice) {
    this.signedOut.delete(who);
    await Promise.race([tab.device.session.check(), tab.life.ended]);
    await settle(1);
  }

  async #write({ tab: at, lane, named, refused, duringSync }: Extract<Step, { do: 'write' }>) {
    const tab = await this.tab(at);
    const syncing = duringSync ? this.sync(at) : Promise.resolve();
    const by = whoseIs(tab);
    const text = `text ${(this.#count += 1)} of ${by ?? 'a guest'}${refused ? ', refuse me' : ''}`;
    this.texts.add(text);
    const adding = tab.outbox.add(named ? say : whisper, words(text, `service-${lane}`));
    const added = await Promise.race([adding, tab.life.ended]);
    await syncing;
    if (added !== 'killed' && added.ok)
      this.written.set(added.value.id, {
        id: added.value.id,
        text,
        by,
        named,
        removed: false,
        insteadOf: [],
      });
  }

  /** Syncs as a person does, and looks whether it says what is so; and answers whether it said that all is done. */
  async sync(at: number): Promise<boolean> {
    const tab = await this.tab(at);
    const report = await tab.sync();
    await settle(1);
    if (report?.outcome !== 'done') return false;
    const due = tab.outbox.entries().filter(({ state }) => state.is === 'sending');
    if (due.length > 0 && this.network.late === 0)
      this.faults.push(`a sync that said done was still sending ${due.length}`);
    return true;
  }

  async #reopen(at: number) {
    this.tabs[at]?.kill();
    await this.tab(at);
  }

  async #remove({ nth, tab: at, duringSync }: Extract<Step, { do: 'remove' }>) {
    const tab = await this.tab(at);
    const entry = tab.outbox.entries()[nth];
    if (!entry) return;
    const syncing = duringSync ? this.sync(at) : Promise.resolve();
    const removed = await Promise.race([tab.outbox.remove(entry.id), tab.life.ended]);
    await syncing;
    if (removed === 'removed') this.#lastRemoved = entry;
    const known = this.written.get(entry.id);
    // A tab killed while it removed may have done so or not; both are true to what the person saw.
    if (removed === 'killed') this.written.delete(entry.id);
    else if (known) known.removed = removed === 'removed';
  }

  async #amend({ nth, tab: at, turned }: Extract<Step, { do: 'amend' }>) {
    const tab = await this.tab(at);
    const mayChange = tab.outbox.entries().filter(({ state }) => ['needs-you', 'saved'].includes(state.is));
    const old = this.written.get(mayChange[nth]?.id ?? '');
    if (!old || old.removed) return;
    const named = old.named !== (turned && !this.wasFull);
    const by = whoseIs(tab);
    const text = `text ${(this.#count += 1)} of ${by ?? 'a guest'}`;
    this.texts.add(text);
    const about = words(text, `service-${nth}`);
    const amended = await Promise.race([
      tab.outbox.amend(old.id, named ? say : whisper, about),
      tab.life.ended,
    ]);
    // A tab killed while it amended may have done so or not; both are true to what the person saw.
    if (amended === 'killed') this.written.delete(old.id);
    if (amended === 'killed' || !amended.ok) return;
    this.written.delete(old.id);
    const { id } = amended.value;
    this.written.set(id, { ...old, id, text, named, insteadOf: [...old.insteadOf, old.id] });
  }

  async #putBack() {
    const entry = this.#lastRemoved;
    const tab = await this.tab(0);
    if (!entry) return;
    const back = await Promise.race([tab.outbox.putBack(entry), tab.life.ended]);
    const known = this.written.get(entry.id);
    if (back !== 'killed' && back.ok && known) known.removed = false;
    else if (back === 'killed') this.written.delete(entry.id);
  }

  async #look(when: string) {
    await settle(1);
    const alive = this.tabs.filter((each) => each?.life.isAlive);
    const found = [...alive.flatMap((tab) => untruths(this, tab)), ...mixUps(this, alive)];
    for (const fault of found) this.faults.push(`${when}: ${fault}`);
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
