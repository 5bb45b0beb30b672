import { useState } from 'react';
import type { Note } from '#app/device/notebook/notebook.ts';
import { useDevice } from '#app/device/use-device.tsx';
import type { ProblemCode } from '#contract/problem.ts';
import { stepsNote, type StepsPlan } from './steps-note.ts';

export type Dropped =
  | { is: 'none' }
  | { is: 'dropped'; note: Note<StepsPlan> }
  | { is: 'back' }
  | { is: 'problem'; because: ProblemCode };

/** Deletes kept steps and can bring the last ones back, for as long as the page is open. */
export function useDropSteps() {
  const { notebook } = useDevice();
  const [dropped, setDropped] = useState<Dropped>({ is: 'none' });
  async function drop(note: Note<StepsPlan>) {
    const done = await notebook.drop(stepsNote, note.id);
    setDropped(done.ok ? { is: 'dropped', note } : { is: 'problem', because: done.problem.code });
  }
  async function undo(note: Note<StepsPlan>) {
    const back = await notebook.keep(stepsNote, note.value, note.id);
    setDropped(back.ok ? { is: 'back' } : { is: 'problem', because: back.problem.code });
  }
  return { dropped, drop, undo };
}
