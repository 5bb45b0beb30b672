import { useRef, useState } from 'react';
import type { OwnDate } from '#app/device/dates/own-date.ts';
import { ownDates } from '#app/device/dates/own-date.ts';
import type { Note } from '#app/device/notebook/notebook.ts';
import { useDevice } from '#app/device/use-device.tsx';
import type { ProblemCode } from '#contract/problem.ts';

export type OwnRemoval =
  | { is: 'none' }
  | { is: 'deleted'; note: Note<OwnDate> }
  | { is: 'back' }
  | { is: 'not-done'; because: ProblemCode };

/** Deletes a date that was typed, and can bring the last one back for as long as the page is open. */
export function useOwnRemoval() {
  const { notebook } = useDevice();
  const [removal, setRemoval] = useState<OwnRemoval>({ is: 'none' });
  const busy = useRef(false);
  async function remove(note: Note<OwnDate>) {
    if (busy.current) return;
    busy.current = true;
    const dropped = await notebook.drop(ownDates, note.id);
    setRemoval(dropped.ok ? { is: 'deleted', note } : { is: 'not-done', because: dropped.problem.code });
    busy.current = false;
  }
  async function undo({ id, value }: Note<OwnDate>) {
    const back = await notebook.keep(ownDates, value, id);
    setRemoval(back.ok ? { is: 'back' } : { is: 'not-done', because: back.problem.code });
  }
  return { removal, remove, undo };
}
