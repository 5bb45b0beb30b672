import { useTranslation } from 'react-i18next';
import { Button } from '#app/ui/button/button.tsx';
import { ProblemNotice } from '#app/ui/problem-notice/problem-notice.tsx';
import { Status } from '#app/ui/status/status.tsx';
import type { useSaved } from './use-saved.ts';

/** What was just taken off, and the way to have it back. */
export function TakenOff({
  taken,
  problem,
  undo,
}: Pick<ReturnType<typeof useSaved>, 'taken' | 'problem' | 'undo'>) {
  const { t } = useTranslation('service');
  return (
    <div className="no-print">
      <Status>{taken && t('saved.taken', { name: taken.value.name })}</Status>
      {taken && (
        <Button look="quiet" onPress={() => void undo()}>
          {t('saved.undo')}
        </Button>
      )}
      {problem && <ProblemNotice code={problem} announce />}
    </div>
  );
}
