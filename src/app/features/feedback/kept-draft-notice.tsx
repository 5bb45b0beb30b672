import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '#app/ui/button/button.tsx';
import { Notice } from '#app/ui/notice/notice.tsx';

/** Says that half-written words are back, until they are cleared. */
export function KeptDraftNotice({ fromBefore, onClear }: { fromBefore: boolean; onClear: () => void }) {
  const { t } = useTranslation('feedback');
  const [shown, setShown] = useState(fromBefore);
  if (!shown) return null;
  return (
    <Notice announce>
      <p>{t('keptDraft')}</p>
      <Button
        look="quiet"
        onPress={() => {
          setShown(false);
          onClear();
        }}
      >
        {t('startAgain')}
      </Button>
    </Notice>
  );
}
