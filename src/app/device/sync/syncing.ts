import type { Why } from '../outbox/due.ts';
import { watched } from '../watch.ts';
import { inOneTab } from './one-tab.ts';
import { sendOnce, syncRound, type RoundParts, type RoundReport } from './round.ts';
import type { Sync, SyncReport, SyncState } from './sync.ts';

/** One sync at a time in this tab, and one tab at a time. */
export class Syncing implements Sync {
  readonly state = watched<SyncState>({ running: false, lastAt: null, lastOutcome: null });
  readonly #parts: RoundParts;
  #running: Promise<unknown> | null = null;

  constructor(parts: RoundParts) {
    this.#parts = parts;
  }

  async now(): Promise<SyncReport> {
    while (this.#running) await this.#running;
    const report = await this.#start('person');
    if (report === 'taken') throw new Error('a sync that a person asked for is always made');
    const { retryAfter: _, ...shown } = report;
    return shown;
  }

  /** Null when a sync is running already, here or in another tab. */
  async run(why: Why): Promise<RoundReport | null> {
    if (this.#running) return null;
    const report = await this.#start(why);
    return report === 'taken' ? null : report;
  }

  /** One try at sending, for when the words are about to be dropped; inside a sync or outside one. */
  async sendLast(): Promise<void> {
    await sendOnce(this.#parts);
  }

  #start(why: Why): Promise<RoundReport | 'taken'> {
    const running = inOneTab(this.#parts.edges, why, () => this.#round(why)).finally(() => {
      this.#running = null;
    });
    this.#running = running;
    return running;
  }

  async #round(why: Why): Promise<RoundReport> {
    this.state.set({ ...this.state.get(), running: true });
    try {
      const report = await syncRound(this.#parts, why);
      const { lastAt } = this.state.get();
      const now = new Date(this.#parts.edges.clock.now()).toISOString();
      const isDone = report.outcome === 'done';
      this.state.set({ running: true, lastAt: isDone ? now : lastAt, lastOutcome: report.outcome });
      return report;
    } finally {
      this.state.set({ ...this.state.get(), running: false });
    }
  }
}
