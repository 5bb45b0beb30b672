import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useDevice, useWatch } from '#app/device/use-device.tsx';
import { useFormat } from '#app/i18n/use-format.ts';
import { Button } from '#app/ui/button/button.tsx';
import { EmptyState } from '#app/ui/empty-state/empty-state.tsx';
import { ProgressBar } from '#app/ui/progress-bar/progress-bar.tsx';
import { Status } from '#app/ui/status/status.tsx';
import type { ProblemCode } from '#contract/problem.ts';

function NotHereYet() {
  const { t } = useTranslation(['local-offer', 'problems']);
  const { localOffer } = useDevice();
  const [problem, setProblem] = useState<ProblemCode>();
  async function fetchIt() {
    setProblem(undefined);
    const answer = await localOffer.refresh();
    if (!answer.ok) setProblem(answer.problem.code);
  }
  return (
    <EmptyState icon="offer" title={t('kept.none.title')}>
      <p>{t('kept.none.text')}</p>
      <Button icon="download" onPress={() => void fetchIt()}>
        {t('kept.none.button')}
      </Button>
      <Status>{problem && t('kept.none.failed', { because: t(`problems:${problem}.title`) })}</Status>
    </EmptyState>
  );
}

/** How much of the Local Offer is on this phone and how old it is, or how to get it. */
export function OfferOnPhone() {
  const { t } = useTranslation('local-offer');
  const format = useFormat();
  const { services, updatedAt, near, loading } = useWatch(useDevice().localOffer.state);
  if (loading)
    return <ProgressBar label={t('kept.loadingStart')} done={loading.done} total={loading.total} />;
  if (services === 0 || !updatedAt) return <NotHereYet />;
  return (
    <p className="offer-age">
      {near
        ? t('kept.near', {
            services: format.number(services),
            outcode: near,
            when: format.dateTime(updatedAt),
          })
        : t('kept.updated', { services: format.number(services), when: format.dateTime(updatedAt) })}
    </p>
  );
}
