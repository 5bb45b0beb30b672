import type { Entry } from '#app/device/outbox/entry.ts';

export type EntryGroup = 'needsYou' | 'waiting' | 'received';

/** Whether an entry waits only for its writer to sign in. */
export const waitsForSignIn = ({ state }: Entry): boolean =>
  'because' in state && state.because === 'sign-in-needed';

/** Which part of the list an entry is shown in: what a person must do comes first. */
export function groupOf(entry: Entry): EntryGroup {
  if (entry.state.is === 'received') return 'received';
  return entry.state.is === 'needs-you' || entry.state.is === 'needs-update' || waitsForSignIn(entry)
    ? 'needsYou'
    : 'waiting';
}
