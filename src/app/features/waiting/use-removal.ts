import { useRef, useState } from 'react';
import { useDevice } from '#app/device/use-device.tsx';
import type { Entry } from '#app/device/outbox/entry.ts';
import type { ProblemCode } from '#contract/problem.ts';

export type Removal =
  | { is: 'none' }
  | { is: 'removed'; entry: Entry }
  | { is: 'too-late' }
  | { is: 'back' }
  | { is: 'not-back'; entry: Entry; because: ProblemCode };

/** Deletes an entry and can bring the last one back, for as long as the page is open. */
export function useRemoval() {
  const { outbox } = useDevice();
  const [removal, setRemoval] = useState<Removal>({ is: 'none' });
  const busy = useRef(false);
  async function remove(entry: Entry) {
    if (busy.current) return;
    busy.current = true;
    const done = await outbox.remove(entry.id);
    setRemoval(done === 'removed' ? { is: 'removed', entry } : { is: 'too-late' });
    busy.current = false;
  }
  async function undo(entry: Entry) {
    const back = await outbox.putBack(entry);
    setRemoval(back.ok ? { is: 'back' } : { is: 'not-back', entry, because: back.problem.code });
  }
  return { removal, remove, undo };
}
