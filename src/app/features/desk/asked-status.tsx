import { useTranslation } from 'react-i18next';
import { Button } from '#app/ui/button/button.tsx';
import { Status } from '#app/ui/status/status.tsx';
import type { Asked } from './use-asked.ts';

/** Whether the council is being asked, or why it did not answer. */
export function AskedStatus({ asked, again }: { asked: Omit<Asked<unknown>, 'value'>; again: () => void }) {
  const { t } = useTranslation(['desk', 'problems']);
  const { busy, problem } = asked;
  return (
    <>
      <Status>
        {busy && t('fetching')}
        {problem && t('failed', { because: t(`problems:${problem}.title`) })}
      </Status>
      {problem && (
        <Button icon="refresh" onPress={again}>
          {t('again')}
        </Button>
      )}
    </>
  );
}
