import { problems, type Problem, type ProblemCode } from '#contract/problem.ts';
import { deliver, type DeliverParts } from './deliver.ts';
import { isToAskAfter, stanceOn, type Circumstances, type Why } from './due.ts';
import type { StoredEntry } from './stored-entry.ts';

export interface PushReport {
  sent: number;
  failed: Partial<Record<ProblemCode, number>>;
  /** The first problem met, if any. */
  first: ProblemCode | null;
  /** Seconds the council asked to be left alone for. */
  retryAfter: number;
}

export interface PushParts extends DeliverParts {
  signedIn(): boolean;
  /** The council no longer knows this session. */
  signInLost(): void;
}

/** Lanes sent side by side. More would only queue in the browser. */
const atOnce = 4;

/** Problems of the way there, not of the entry: nothing else would arrive now either. */
const noOneArrives = new Set<ProblemCode>([
  'offline',
  'unreachable',
  'bad-reply',
  'too-many',
  'busy',
  'locked',
]);

/** One round of sending: every lane in order, lanes side by side. */
export class Push {
  readonly #parts: PushParts;
  readonly #report: PushReport = { sent: 0, failed: {}, first: null, retryAfter: 0 };
  #halted = false;
  #hasAskedAfter = false;

  constructor(parts: PushParts) {
    this.#parts = parts;
  }

  async run(why: Why): Promise<PushReport> {
    const lanes = this.#lanes();
    const worker = async () => {
      for (let lane = lanes.shift(); lane && !this.#halted; lane = lanes.shift())
        await this.#sendLane(lane, why);
    };
    await Promise.all(Array.from({ length: atOnce }, worker));
    return this.#report;
  }

  #lanes(): StoredEntry[][] {
    const stored = this.#parts.entries.list().flatMap((held) => ('stored' in held ? [held.stored] : []));
    const replaced = new Set(stored.map((entry) => entry.replaces));
    const lanes = new Map<string, StoredEntry[]>();
    for (const entry of stored) {
      if (!replaced.has(entry.id)) lanes.set(entry.lane, [...(lanes.get(entry.lane) ?? []), entry]);
    }
    return Array.from(lanes.values());
  }

  async #sendLane(lane: StoredEntry[], why: Why) {
    for (const { id } of lane) {
      const held = this.#parts.entries.get(id);
      if (this.#halted || !held || !('stored' in held)) continue;
      const stance = stanceOn(held.stored, this.#circumstances(why));
      if (stance === 'stop') return;
      if (stance === 'go' && this.#isTooMuchToAsk(held.stored)) continue;
      if (stance === 'go' && !(await this.#sendOne(held.stored))) return;
    }
  }

  /** One at a time: two that were written months apart and come together would show that one person wrote both. */
  #isTooMuchToAsk(entry: StoredEntry): boolean {
    const { edges, operations } = this.#parts;
    if (!isToAskAfter(entry, { now: edges.clock.now(), operations })) return false;
    const hasAsked = this.#hasAskedAfter;
    this.#hasAskedAfter = true;
    return hasAsked;
  }

  /** @returns whether those behind it may go */
  async #sendOne(entry: StoredEntry): Promise<boolean> {
    const delivery = await deliver(this.#parts, entry);
    if (delivery === 'sent') this.#report.sent += 1;
    if (typeof delivery === 'string') return true;
    this.#note(delivery);
    return problems[delivery.code].next !== 'wait';
  }

  #note({ code, retryAfter = 0 }: Problem) {
    this.#report.failed[code] = (this.#report.failed[code] ?? 0) + 1;
    this.#report.first ??= code;
    if (code === 'sign-in-needed') this.#parts.signInLost();
    if (!noOneArrives.has(code)) return;
    this.#halted = true;
    this.#report.retryAfter = Math.max(this.#report.retryAfter, retryAfter);
  }

  #circumstances(why: Why): Circumstances {
    const { edges, operations } = this.#parts;
    return { why, now: edges.clock.now(), signedIn: this.#parts.signedIn(), operations };
  }
}
