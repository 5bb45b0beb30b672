import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { Note } from '#app/device/notebook/notebook.ts';
import { Button } from '#app/ui/button/button.tsx';
import { Notice } from '#app/ui/notice/notice.tsx';
import { ProblemNotice } from '#app/ui/problem-notice/problem-notice.tsx';
import type { StepsPlan } from './steps-note.ts';
import type { Dropped } from './use-drop-steps.ts';

interface DroppedNoticeProps {
  dropped: Dropped;
  onUndo: (note: Note<StepsPlan>) => void;
}

/** Says what was deleted and offers it back. It takes focus, because the button that was pressed has gone. */
export function DroppedNotice({ dropped, onUndo }: DroppedNoticeProps) {
  const { t } = useTranslation('what-can-i-do');
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (dropped.is !== 'none') box.current?.focus();
  }, [dropped]);
  if (dropped.is === 'none') return null;
  return (
    <div ref={box} tabIndex={-1}>
      {dropped.is === 'problem' ? (
        <ProblemNotice code={dropped.because} announce />
      ) : (
        <Notice announce>
          <p>{t(dropped.is === 'back' ? 'steps.back' : 'steps.dropped')}</p>
          {dropped.is === 'dropped' && (
            <Button look="quiet" onPress={() => onUndo(dropped.note)}>
              {t('steps.undo')}
            </Button>
          )}
        </Notice>
      )}
    </div>
  );
}
