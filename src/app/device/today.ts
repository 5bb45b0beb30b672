import { todayInLondon } from '#domain/calendar.ts';
import type { Edges } from './edges/edges.ts';
import { watched, type Watchable } from './watch.ts';

const lookEvery = 10 * 60_000;

/** The day it is in Europe/London, looked at now and then, and whenever the page is seen again. */
export function openToday({
  clock,
  page,
}: Pick<Edges, 'clock' | 'page'>): Watchable<string> & { stop(): void } {
  const read = () => todayInLondon(new Date(clock.now()));
  const today = watched(read());
  const look = () => {
    today.set(read());
    cancel = clock.after(lookEvery, look);
  };
  let cancel = clock.after(lookEvery, look);
  const stopSeeing = page.onVisible(() => today.set(read()));
  return {
    ...today,
    stop() {
      cancel();
      stopSeeing();
    },
  };
}
