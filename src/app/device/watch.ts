/** A value that changes, and a way to hear of it. `get` gives the same object until it changes. */
export interface Watchable<T> {
  get(): T;
  /** @returns stops listening */
  subscribe(changed: () => void): () => void;
}

/** A `Watchable` that its owner may set. */
export interface Watched<T> extends Watchable<T> {
  set(value: T): void;
}

/** A value others can watch. Setting the very same value again tells no one. */
export function watched<T>(first: T): Watched<T> {
  const listeners = new Set<() => void>();
  let value = first;
  return {
    get: () => value,
    set(next) {
      if (Object.is(next, value)) return;
      value = next;
      for (const listener of Array.from(listeners)) listener();
    },
    subscribe(changed) {
      listeners.add(changed);
      return () => void listeners.delete(changed);
    },
  };
}

/** What `work` makes of other watched values; worked out again only when one of them has changed. */
export function derived<T>(sources: readonly Watchable<unknown>[], work: () => T): Watchable<T> {
  let seen: unknown[] | null = null;
  let value: T;
  const fresh = () => sources.map((source) => source.get());
  return {
    get() {
      const now = fresh();
      if (!seen || now.some((each, at) => !Object.is(each, seen?.[at]))) {
        value = work();
        seen = now;
      }
      return value;
    },
    subscribe(changed) {
      const stops = sources.map((source) => source.subscribe(changed));
      return () => stops.forEach((stop) => stop());
    },
  };
}

/** The watchable that `outer` now holds, followed as it is changed for another. */
export function following<O, T>(outer: Watchable<O>, pick: (value: O) => Watchable<T>): Watchable<T> {
  let picked: { from: O; inner: Watchable<T> } | null = null;
  const inner = () => {
    const from = outer.get();
    if (!picked || !Object.is(picked.from, from)) picked = { from, inner: pick(from) };
    return picked.inner;
  };
  return {
    get: () => inner().get(),
    subscribe(changed) {
      let stopInner = inner().subscribe(changed);
      const stopOuter = outer.subscribe(() => {
        stopInner();
        stopInner = inner().subscribe(changed);
        changed();
      });
      return () => {
        stopInner();
        stopOuter();
      };
    },
  };
}
