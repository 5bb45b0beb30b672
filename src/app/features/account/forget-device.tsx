import { useTranslation } from 'react-i18next';
import { useFormat } from '#app/i18n/use-format.ts';
import { Button } from '#app/ui/button/button.tsx';
import { ButtonLink } from '#app/ui/button/button-link.tsx';
import { ButtonRow } from '#app/ui/button/button-row.tsx';
import { ConfirmDialog } from '#app/ui/confirm-dialog/confirm-dialog.tsx';
import { Status } from '#app/ui/status/status.tsx';
import { useForget } from './use-forget.ts';
import { useOthersHere } from './use-others-here.ts';
import { useUnsent } from './use-unsent.ts';

/** What is lost with this person's things. */
function useLost(): string {
  const { t } = useTranslation('account');
  const unsent = useUnsent();
  return unsent > 0 ? t('forget.unsent', { count: unsent }) : t('forget.noneUnsent');
}

function WhatGoes() {
  const { t } = useTranslation('account');
  const unsent = useUnsent();
  return (
    <>
      <p>{t('forget.text')}</p>
      <p>{t('forget.gone')}</p>
      <ul>
        <li>{t('forget.plans')}</li>
        <li>{t('forget.pin')}</li>
      </ul>
      <p>{useLost()}</p>
      {unsent > 0 && (
        <ButtonLink to="/waiting#export" look="quiet" icon="download">
          {t('forget.export')}
        </ButtonLink>
      )}
    </>
  );
}

function Confirm({ names, forgetting }: { names: string; forgetting: ReturnType<typeof useForget> }) {
  const { t } = useTranslation('account');
  const { step, whom, forget, cancel } = forgetting;
  const isMe = whom === 'me';
  const yesMe = names.length === 0 ? t('forget.confirm.yes') : t('forget.confirm.onlyMe');
  return (
    <ConfirmDialog
      open={step === 'asking'}
      danger
      title={t(isMe ? 'forget.confirm.title' : 'forget.everyone.title')}
      confirm={isMe ? yesMe : t('forget.everyone.yes')}
      onConfirm={() => void forget()}
      onCancel={cancel}
    >
      <p>{useLost()}</p>
      {!isMe && <p>{t('forget.everyone.text', { names })}</p>}
      <p>{t('forget.confirm.text')}</p>
    </ConfirmDialog>
  );
}

/** Takes everything of this person off this phone, or of everyone who shares it, after saying what would be lost. */
export function ForgetDevice() {
  const { t } = useTranslation('account');
  const others = useOthersHere();
  const names = useFormat().list(others);
  const isShared = others.length > 0;
  const forgetting = useForget();
  const { step, whom, ask } = forgetting;
  const isBusy = step === 'forgetting';
  return (
    <section aria-labelledby="forget">
      <h2 id="forget">{t('forget.title')}</h2>
      <WhatGoes />
      {isShared && <p>{t('forget.shared', { count: others.length, names })}</p>}
      <ButtonRow>
        <Button look="danger" icon="bin" busy={isBusy && whom === 'me'} onPress={() => ask('me')}>
          {t(isShared ? 'forget.onlyMe' : 'forget.button')}
        </Button>
        {isShared && (
          <Button
            look="danger"
            icon="bin"
            busy={isBusy && whom === 'everyone'}
            onPress={() => ask('everyone')}
          >
            {t('forget.everyone.button')}
          </Button>
        )}
      </ButtonRow>
      <Status>{step === 'failed' && t('forget.failed')}</Status>
      <Confirm names={names} forgetting={forgetting} />
    </section>
  );
}
