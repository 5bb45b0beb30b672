import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useDevice, useWatch } from '#app/device/use-device.tsx';
import { useFormat } from '#app/i18n/use-format.ts';
import { Button } from '#app/ui/button/button.tsx';
import { ButtonRow } from '#app/ui/button/button-row.tsx';
import { Page } from '#app/ui/page/page.tsx';
import { localOfferPaths } from '../paths.ts';

/** Who to ring about what is on the paper: the council's own people for special needs, or the first of its list. */
function PhoneLine() {
  const { t } = useTranslation('service');
  const helpers = useWatch(useDevice().council)?.helpers ?? [];
  const withPhone = helpers.filter(({ phone }) => phone);
  const one = withPhone.find(({ kind }) => kind === 'send-team') ?? withPhone[0];
  if (!one) return null;
  return <p className="print-phone">{t('print.phone', { name: one.name, phone: one.phone })}</p>;
}

/** How old it is, which paper cannot say for itself later. */
function PrintedOn() {
  const { t } = useTranslation('service');
  const format = useFormat();
  const { localOffer, today } = useDevice();
  const { updatedAt } = useWatch(localOffer.state);
  const on = format.date(useWatch(today));
  return (
    <p className="hint">
      {updatedAt
        ? t('print.on', { on, from: format.date(format.dayOf(updatedAt)) })
        : t('print.onToday', { on })}
    </p>
  );
}

export interface PrintPageProps {
  title: string;
  lead: string;
  children: ReactNode;
}

/** A page made to be printed, with what it will look like and the button for it. */
export function PrintPage({ title, lead, children }: PrintPageProps) {
  const { t } = useTranslation(['service', 'local-offer']);
  return (
    <Page title={title} lead={lead} back={localOfferPaths.search()} backLabel={t('local-offer:service.back')}>
      <ButtonRow>
        <Button onPress={() => window.print()}>{t('print.button')}</Button>
      </ButtonRow>
      <p className="hint no-print">
        {t('print.look')} <Link to="/settings">{t('print.settings')}</Link>
      </p>
      <PhoneLine />
      {children}
      <PrintedOn />
    </Page>
  );
}
