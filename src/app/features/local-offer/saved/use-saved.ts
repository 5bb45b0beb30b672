import { useState } from 'react';
import { savedNote, type SavedService } from '#app/device/local-offer/saved-service.ts';
import type { Note } from '#app/device/notebook/notebook.ts';
import { useDevice, useWatch } from '#app/device/use-device.tsx';
import type { ProblemCode } from '#contract/problem.ts';

export type Saved = Note<SavedService>;

/** What this person saved, newest first, and ways to change it. What was taken off last can be brought back. */
export function useSaved() {
  const { notebook } = useDevice();
  const saved = useWatch(notebook.notes(savedNote));
  const [taken, setTaken] = useState<Saved | null>(null);
  const [problem, setProblem] = useState<ProblemCode | null>(null);

  async function keep(serviceId: string, value: SavedService): Promise<boolean> {
    const kept = await notebook.keep(savedNote, value, serviceId);
    setProblem(kept.ok ? null : kept.problem.code);
    if (kept.ok) setTaken(null);
    return kept.ok;
  }
  async function takeOff(one: Saved): Promise<void> {
    const dropped = await notebook.drop(savedNote, one.id);
    setProblem(dropped.ok ? null : dropped.problem.code);
    if (dropped.ok) setTaken(one);
  }
  return {
    saved,
    taken,
    problem,
    keep,
    takeOff,
    undo: async () => taken !== null && keep(taken.id, taken.value),
  };
}
