import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '#app/ui/button/button.tsx';
import { Notice } from '#app/ui/notice/notice.tsx';

/** The recovery code, shown once, until its owner says that they have it. */
export function RecoveryCode({ code, onWritten }: { code: string; onWritten: () => void }) {
  const { t } = useTranslation('waiting');
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => box.current?.focus(), []);
  return (
    <div ref={box} tabIndex={-1}>
      <Notice kind="warning" title={t('safe.code')} announce>
        <p className="recovery-code" dir="ltr">
          {code}
        </p>
        <p>{t('safe.codeText')}</p>
        <Button onPress={onWritten}>{t('safe.codeWritten')}</Button>
      </Notice>
    </div>
  );
}
