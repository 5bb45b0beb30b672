import { lazy, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '#app/i18n/use-format.ts';
import { Notice } from '#app/ui/notice/notice.tsx';
import { SummaryList } from '#app/ui/summary-list/summary-list.tsx';
import { Tag } from '#app/ui/tag/tag.tsx';
import type { Plan } from '#contract/plan.ts';
import { DraftWords } from './draft-words.tsx';

/** Only a draft has a limit that is worked out: other plans do not wait for the rules. */
const DraftNotice = lazy(async () => ({ default: (await import('./draft-notice.tsx')).DraftNotice }));

const tints = { draft: 'sun', final: 'leaf', ceased: 'plain' } as const;

/** Whether the plan is a draft, in force or ended, what that means, and its dates. */
export function PlanStatus({ plan }: { plan: Plan }) {
  const { t } = useTranslation('plan');
  const format = useFormat();
  return (
    <>
      <p>
        <Tag tint={tints[plan.status]}>{t(`status.${plan.status}`)}</Tag>
      </p>
      {plan.status === 'draft' && (
        <Suspense fallback={<DraftWords title={null} />}>
          <DraftNotice childId={plan.childId} />
        </Suspense>
      )}
      {plan.status === 'ceased' && (
        <Notice>
          <p>{t('status.ceasedText')}</p>
        </Notice>
      )}
      <SummaryList
        rows={[
          {
            name: t(plan.status === 'draft' ? 'dates.draft' : 'dates.final'),
            value: format.date(plan.datedOn),
          },
          { name: t('dates.first'), value: plan.firstMadeOn && format.date(plan.firstMadeOn) },
          { name: t('dates.reviewed'), value: plan.lastReviewedOn && format.date(plan.lastReviewedOn) },
        ]}
      />
    </>
  );
}
