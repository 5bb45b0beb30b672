/**
 * Whether a tab lives. A tab that was killed goes no further: every promise it waits for at its edges stays open. It can
 * be killed between any two things it does, and in the middle of one (done, but the tab never heard).
 */
export class Life {
  isAlive = true;
  steps = 0;
  /** Told once, at the end. */
  readonly ended: Promise<'killed'>;
  readonly #endings: (() => void)[] = [];
  #end: () => void = () => undefined;
  #killAt: { step: number; when: 'before' | 'after' } | null = null;

  constructor() {
    this.ended = new Promise((resolve) => {
      this.#end = () => resolve('killed');
    });
  }

  onEnd(ending: () => void) {
    this.#endings.push(ending);
  }

  /** Counted from now; the first step is 1. */
  killAt(step: number, when: 'before' | 'after') {
    this.#killAt = { step: this.steps + step, when };
  }

  spare() {
    this.#killAt = null;
  }

  kill() {
    if (!this.isAlive) return;
    this.isAlive = false;
    for (const ending of this.#endings) ending();
    this.#end();
  }

  /** One thing done at an edge. */
  async step<T>(work: () => T | Promise<T>): Promise<T> {
    this.steps += 1;
    const isLast = this.#killAt?.step === this.steps;
    if (isLast && this.#killAt?.when === 'before') this.kill();
    if (!this.isAlive) return await forEver<T>();
    const done = await work();
    if (isLast) this.kill();
    return this.isAlive ? done : await forEver<T>();
  }
}

const forEver = <T>(): Promise<T> => new Promise<T>(() => undefined);
