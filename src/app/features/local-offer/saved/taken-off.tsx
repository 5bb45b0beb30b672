import { useTranslation } from 'react-i18next';
import { Button } from '#app/ui/button/button.tsx';
import { ProblemNotice } from '#app/ui/problem-notice/problem-notice.tsx';
import { Status } from '#app/ui/status/status.tsx';
import type { ProblemCode } from '#contract/problem.ts';

export interface TakenOffProps {
  /** What was just taken off, in words. */
  said: string | null;
  problem: ProblemCode | null;
  undo: () => Promise<boolean>;
}

/** What was just taken off, and the way to have it back. */
export function TakenOff({ said, problem, undo }: TakenOffProps) {
  const { t } = useTranslation('service');
  return (
    <div className="no-print">
      <Status>{said}</Status>
      {said && (
        <Button look="quiet" onPress={() => void undo()}>
          {t('saved.undo')}
        </Button>
      )}
      {problem && <ProblemNotice code={problem} announce />}
    </div>
  );
}
