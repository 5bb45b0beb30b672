import type { Clock } from '#app/device/edges/edges.ts';

interface Timer {
  at: number;
  run: () => void;
}

/** Lets everything that only waits for its turn have it. */
export const settle = async (turns = 3): Promise<void> => {
  for (let turn = 0; turn < turns; turn += 1) await new Promise((resolve) => setImmediate(resolve));
};

/** A clock that moves only when it is told to. Timers go by time passed, as real ones do; the time of day may go back. */
export class FakeClock implements Clock {
  #passed = 0;
  #offset: number;
  #timers: Timer[] = [];

  constructor(start = '2026-11-23T09:00:00.000Z') {
    this.#offset = Date.parse(start);
  }

  now(): number {
    return this.#offset + this.#passed;
  }

  after(milliseconds: number, run: () => void): () => void {
    const timer = { at: this.#passed + milliseconds, run };
    this.#timers.push(timer);
    return () => {
      this.#timers = this.#timers.filter((each) => each !== timer);
    };
  }

  /** Someone sets the time of day; nothing else passes. */
  setBack(milliseconds: number) {
    this.#offset -= milliseconds;
  }

  /** Time passes, and what was waiting for it happens in order. */
  async advance(milliseconds: number, turns = 3) {
    const until = this.#passed + milliseconds;
    for (let next = this.#next(until); next; next = this.#next(until)) {
      this.#timers = this.#timers.filter((each) => each !== next);
      this.#passed = Math.max(this.#passed, next.at);
      next.run();
      await settle(turns);
    }
    this.#passed = until;
  }

  #next(until: number): Timer | undefined {
    return this.#timers.filter((each) => each.at <= until).toSorted((a, b) => a.at - b.at)[0];
  }
}
