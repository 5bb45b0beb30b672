import type { Entry } from '#app/device/outbox/entry.ts';

/** What the page says about an entry: each has words of its own. */
export type KeptState = Entry['state']['is'] | 'sign-in' | 'gone';

/** An entry's true state in the words of this page; an entry that is not there has gone. */
export function keptState(entry: Entry | undefined): KeptState {
  if (!entry) return 'gone';
  const { state } = entry;
  return 'because' in state && state.because === 'sign-in-needed' ? 'sign-in' : state.is;
}
