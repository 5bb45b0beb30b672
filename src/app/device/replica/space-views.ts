import type { BankHolidays } from '#contract/council.ts';
import { isUnsent, type Entry } from '../outbox/entry.ts';
import type { OpenSpace } from '../space/open-space.ts';
import { derived, following, type Watchable } from '../watch.ts';
import type { Replica } from './replica.ts';
import type { Snapshot, View, ViewState } from './view.ts';

export interface SpaceViewsParts {
  current: Watchable<OpenSpace>;
  today: Watchable<string>;
  bankHolidays: Watchable<BankHolidays | null>;
}

/** Views of the space in use: what the council shared, with what waits laid over it. Nothing edits the copy itself. */
export class SpaceViews implements Replica {
  readonly #parts: SpaceViewsParts;

  constructor(parts: SpaceViewsParts) {
    this.#parts = parts;
  }

  view<A extends unknown[], T>(view: View<A, T>, ...args: A): Watchable<ViewState<T>> {
    return following(this.#parts.current, (space) => this.#viewOf(space, view, args));
  }

  #viewOf<A extends unknown[], T>(space: OpenSpace, view: View<A, T>, args: A): Watchable<ViewState<T>> {
    const { today, bankHolidays } = this.#parts;
    const { readiness, records, outbox } = space;
    const kinds = view.kinds.map((kind) => records.revisionOf(kind));
    const sources = [readiness, records.updatedAt, outbox.all, today, bankHolidays, ...kinds];
    return derived(sources, () => {
      const state = readiness.get();
      return state === 'ready' ? this.#read(space, view, args) : { is: state };
    });
  }

  #read<A extends unknown[], T>(space: OpenSpace, view: View<A, T>, args: A): ViewState<T> {
    const laidOver = new Set<string>();
    const value = view.read(this.#snapshot(space, laidOver), ...args);
    if (value === undefined) return { is: 'absent' };
    return { is: 'here', value, updatedAt: space.records.updatedAt.get(), waiting: laidOver.size };
  }

  #snapshot({ records, outbox }: OpenSpace, laidOver: Set<string>): Snapshot {
    const waiting = (kind: string): Entry[] => {
      const entries = outbox.all.get().filter((entry) => entry.kind === kind && isUnsent(entry));
      for (const entry of entries) laidOver.add(entry.id);
      return entries.toReversed();
    };
    return {
      list: (kind) => records.list(kind),
      get: (kind, id) => records.get(kind, id),
      waiting,
      today: this.#parts.today.get(),
      bankHolidays: this.#parts.bankHolidays.get(),
    };
  }
}
