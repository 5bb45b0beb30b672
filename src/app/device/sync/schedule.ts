import type { Edges } from '../edges/edges.ts';
import { nextTryAt } from '../outbox/backoff.ts';
import { nextDueAt, type Why } from '../outbox/due.ts';
import type { AnyOperation } from '../operation.ts';
import type { CouncilSession } from '../space/council-session.ts';
import type { SpaceChoice } from '../space/space-choice.ts';
import type { RoundReport } from './round.ts';
import type { Syncing } from './syncing.ts';

export interface ScheduleParts {
  edges: Pick<Edges, 'clock' | 'page' | 'random'>;
  syncing: Syncing;
  spaces: SpaceChoice;
  session: CouncilSession;
  operations: ReadonlyMap<string, AnyOperation>;
}

const lookEvery = 15 * 60_000;
/** Several reasons that come together make one sync. */
const gather = 50;

/** Decides when to sync: on opening, when seen again, when the network is back, when something was written, and by the clock. */
export class Schedule {
  readonly #parts: ScheduleParts;
  readonly #stops: (() => void)[] = [];
  #cancelTimer: () => void = () => undefined;
  /** Runs in a row that sent nothing. */
  #fruitless = 0;
  #notBefore = 0;
  #soon = false;
  /** Another tab was at it, and may not have been asked what this one is to know. */
  #wasTaken = false;
  #stopped = false;

  constructor(parts: ScheduleParts) {
    this.#parts = parts;
  }

  start() {
    const { page } = this.#parts.edges;
    this.#stops.push(page.onVisible(() => page.visible() && this.nudge()));
    this.#stops.push(page.onOnline(() => this.nudge()));
    this.nudge();
  }

  stop() {
    this.#stopped = true;
    this.#cancelTimer();
    for (const stop of this.#stops) stop();
  }

  /** Something may have changed for the better. */
  nudge() {
    if (this.#soon || this.#stopped) return;
    this.#soon = true;
    this.#fruitless = 0;
    const { clock } = this.#parts.edges;
    const wait = Math.max(gather, this.#notBefore - clock.now());
    // A council that asked to be left alone is left alone, unless the clock was set back past reason.
    const reasonable = Math.min(wait, lookEvery);
    this.#cancelTimer();
    this.#cancelTimer = clock.after(reasonable, () => void this.#run('nudge'));
  }

  async #run(why: Why) {
    this.#soon = false;
    const report = await this.#parts.syncing.run(why);
    this.#learn(report);
    if (!this.#soon && !this.#stopped) this.#setTimer();
  }

  #learn(report: RoundReport | null) {
    this.#wasTaken = report === null;
    const isFruitful = report?.outcome === 'done' && report.sent > 0;
    this.#fruitless = isFruitful ? 0 : this.#fruitless + 1;
    if (report) this.#notBefore = this.#parts.edges.clock.now() + report.retryAfter * 1000;
  }

  #setTimer() {
    const { clock, random } = this.#parts.edges;
    const now = clock.now();
    const chance = (random(1)[0] ?? 0) / 255;
    const patient = this.#fruitless > 0 ? nextTryAt(this.#fruitless, now, chance) : now + gather;
    const due = this.#wasTaken ? now : (this.#nextDue(now) ?? Number.POSITIVE_INFINITY);
    const at = Math.min(Math.max(due, patient, this.#notBefore), now + lookEvery);
    this.#cancelTimer();
    this.#cancelTimer = clock.after(Math.max(gather, at - now), () => void this.#run('timer'));
  }

  #nextDue(now: number): number | null {
    const { spaces, session, operations } = this.#parts;
    const space = spaces.current.get();
    const stored = space.entries.list().flatMap((held) => ('stored' in held ? [held.stored] : []));
    return nextDueAt(stored, { now, operations, signedIn: session.isSignedInAs(space.memberId) });
  }
}
