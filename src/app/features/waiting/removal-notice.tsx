import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { Entry } from '#app/device/outbox/entry.ts';
import { Button } from '#app/ui/button/button.tsx';
import { Notice } from '#app/ui/notice/notice.tsx';
import type { Removal } from './use-removal.ts';

function Says({ removal }: { removal: Exclude<Removal, { is: 'none' }> }) {
  const { t } = useTranslation(['waiting', 'problems']);
  if (removal.is === 'not-back')
    return <p>{t('removed.notBack', { because: t(`problems:${removal.because}.title`) })}</p>;
  if (removal.is === 'too-late') return <p>{t('removed.tooLate')}</p>;
  return <p>{t(removal.is === 'back' ? 'removed.back' : 'removed.text')}</p>;
}

/** Says what was deleted and offers it back. It takes focus, because the button that was pressed has gone. */
export function RemovalNotice({ removal, onUndo }: { removal: Removal; onUndo: (entry: Entry) => void }) {
  const { t } = useTranslation('waiting');
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (removal.is !== 'none') box.current?.focus();
  }, [removal]);
  if (removal.is === 'none') return null;
  return (
    <div ref={box} tabIndex={-1}>
      <Notice announce>
        <Says removal={removal} />
        {'entry' in removal && (
          <Button look="quiet" onPress={() => onUndo(removal.entry)}>
            {t('removed.undo')}
          </Button>
        )}
      </Notice>
    </div>
  );
}
