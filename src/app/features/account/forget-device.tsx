import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { useDevice } from '#app/device/use-device.tsx';
import { Button } from '#app/ui/button/button.tsx';
import { ButtonLink } from '#app/ui/button/button-link.tsx';
import { ConfirmDialog } from '#app/ui/confirm-dialog/confirm-dialog.tsx';
import { Status } from '#app/ui/status/status.tsx';
import { useUnsent } from './use-unsent.ts';

type Step = 'not-asked' | 'asking' | 'forgetting' | 'failed';

function useForget() {
  const device = useDevice();
  const navigate = useNavigate();
  const [step, setStep] = useState<Step>('not-asked');
  async function forget() {
    setStep('forgetting');
    try {
      await device.forget();
      await navigate('/account', { replace: true, state: { forgotten: true } });
      setStep('not-asked');
    } catch {
      setStep('failed');
    }
  }
  return { step, forget, ask: () => setStep('asking'), cancel: () => setStep('not-asked') };
}

/** Takes everything of this person off this phone, after saying what goes and what would be lost for good. */
export function ForgetDevice() {
  const { t } = useTranslation('account');
  const unsent = useUnsent();
  const { step, forget, ask, cancel } = useForget();
  const lost = unsent > 0 ? t('forget.unsent', { count: unsent }) : t('forget.noneUnsent');
  return (
    <section aria-labelledby="forget">
      <h2 id="forget">{t('forget.title')}</h2>
      <p>{t('forget.text')}</p>
      <p>{t('forget.gone')}</p>
      <ul>
        <li>{t('forget.plans')}</li>
        <li>{t('forget.pin')}</li>
        <li>{lost}</li>
      </ul>
      {unsent > 0 && (
        <ButtonLink to="/waiting#export" look="quiet" icon="download">
          {t('forget.export')}
        </ButtonLink>
      )}
      <Button look="danger" icon="bin" busy={step === 'forgetting'} onPress={ask}>
        {t('forget.button')}
      </Button>
      <Status>{step === 'failed' && t('forget.failed')}</Status>
      <ConfirmDialog
        open={step === 'asking'}
        danger
        title={t('forget.confirm.title')}
        confirm={t('forget.confirm.yes')}
        onConfirm={() => void forget()}
        onCancel={cancel}
      >
        <p>{lost}</p>
        <p>{t('forget.confirm.text')}</p>
      </ConfirmDialog>
    </section>
  );
}
