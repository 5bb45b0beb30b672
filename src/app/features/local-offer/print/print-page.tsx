import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '#app/ui/button/button.tsx';
import { ButtonRow } from '#app/ui/button/button-row.tsx';
import { Page } from '#app/ui/page/page.tsx';
import { localOfferPaths } from '../paths.ts';
import { PhoneLine } from './phone-line.tsx';
import { PrintHints } from './print-hints.tsx';
import { PrintedOn } from './printed-on.tsx';

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
      <PrintHints />
      <PhoneLine />
      {children}
      <PrintedOn />
    </Page>
  );
}
