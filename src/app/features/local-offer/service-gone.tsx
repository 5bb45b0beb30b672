import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useDevice } from '#app/device/use-device.tsx';
import { Button } from '#app/ui/button/button.tsx';
import { ButtonLink } from '#app/ui/button/button-link.tsx';
import { ButtonRow } from '#app/ui/button/button-row.tsx';
import { EmptyState } from '#app/ui/empty-state/empty-state.tsx';
import { Page } from '#app/ui/page/page.tsx';
import { Status } from '#app/ui/status/status.tsx';
import type { ProblemCode } from '#contract/problem.ts';
import { NearOnlyNote } from './near-only-note.tsx';
import { localOfferPaths } from './paths.ts';

/** A saved link to a service that is not here: why that may be, and two ways on. */
export function ServiceGone() {
  const { t } = useTranslation(['local-offer', 'problems']);
  const { localOffer } = useDevice();
  const [answer, setAnswer] = useState<ProblemCode | 'checked'>();
  async function lookAgain() {
    setAnswer(undefined);
    const refreshed = await localOffer.refresh();
    setAnswer(refreshed.ok ? 'checked' : refreshed.problem.code);
  }
  const said =
    answer &&
    (answer === 'checked'
      ? t('gone.checked')
      : t('kept.none.failed', { because: t(`problems:${answer}.title`) }));
  return (
    <Page title={t('service.titlePlain')} back={localOfferPaths.search()} backLabel={t('service.back')}>
      <EmptyState icon="offer" title={t('gone.title')}>
        <p>{t('gone.text')}</p>
        <NearOnlyNote />
        <ButtonRow>
          <ButtonLink to={localOfferPaths.search()} icon="search">
            {t('gone.search')}
          </ButtonLink>
          <Button look="quiet" icon="refresh" onPress={() => void lookAgain()}>
            {t('gone.refresh')}
          </Button>
        </ButtonRow>
        <Status>{said}</Status>
      </EmptyState>
    </Page>
  );
}
