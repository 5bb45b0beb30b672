import { useMemo } from 'react';
import type { Note, NoteKind } from '#app/device/notebook/notebook.ts';
import { useDevice } from '#app/device/use-device.tsx';
import type { Watchable } from '#app/device/watch.ts';

/** The notes of one kind, to be watched. */
export function useNotes<T>(kind: NoteKind<T>): Watchable<readonly Note<T>[]> {
  const { notebook } = useDevice();
  return useMemo(() => notebook.notes(kind), [notebook, kind]);
}
