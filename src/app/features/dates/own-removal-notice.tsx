import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { OwnDate } from '#app/device/dates/own-date.ts';
import type { Note } from '#app/device/notebook/notebook.ts';
import { Button } from '#app/ui/button/button.tsx';
import { Notice } from '#app/ui/notice/notice.tsx';
import { ProblemNotice } from '#app/ui/problem-notice/problem-notice.tsx';
import type { OwnRemoval } from './use-own-removal.ts';

/** Says that a date was deleted and offers it back. It takes focus, because the button that was pressed has gone. */
export function OwnRemovalNotice({
  removal,
  onUndo,
}: {
  removal: OwnRemoval;
  onUndo: (note: Note<OwnDate>) => void;
}) {
  const { t } = useTranslation('dates');
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (removal.is !== 'none') box.current?.focus();
  }, [removal]);
  if (removal.is === 'none') return null;
  return (
    <div ref={box} tabIndex={-1}>
      {removal.is === 'not-done' ? (
        <ProblemNotice code={removal.because} announce />
      ) : (
        <Notice announce>
          <p>{t(removal.is === 'back' ? 'own.back' : 'own.deleted')}</p>
          {removal.is === 'deleted' && (
            <Button look="quiet" onPress={() => onUndo(removal.note)}>
              {t('own.undo')}
            </Button>
          )}
        </Notice>
      )}
    </div>
  );
}
