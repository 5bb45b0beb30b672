import { useEffect, useRef } from 'react';
import { Button } from '#app/ui/button/button.tsx';
import { Notice } from '#app/ui/notice/notice.tsx';
import { ProblemNotice } from '#app/ui/problem-notice/problem-notice.tsx';
import type { ProblemCode } from '#contract/problem.ts';

/** What was just done, or why it was not. */
export type Done = { words: string; undo?: { words: string; run: () => void } } | { because: ProblemCode };

/** Says what was done and offers to undo it. It takes focus, because the button that was pressed has gone. */
export function NoticeWithUndo({ done }: { done: Done | null }) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (done !== null) box.current?.focus();
  }, [done]);
  if (done === null) return null;
  return (
    <div ref={box} tabIndex={-1}>
      {'because' in done ? (
        <ProblemNotice code={done.because} announce />
      ) : (
        <Notice announce>
          <p>{done.words}</p>
          {done.undo && (
            <Button look="quiet" onPress={done.undo.run}>
              {done.undo.words}
            </Button>
          )}
        </Notice>
      )}
    </div>
  );
}
