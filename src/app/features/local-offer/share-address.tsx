import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '#app/ui/button/button.tsx';
import { ButtonRow } from '#app/ui/button/button-row.tsx';
import { Status } from '#app/ui/status/status.tsx';
import { handOver, type HandedOver } from './hand-over.ts';

export interface ShareAddressProps {
  name: string;
  path: string;
  /** Other buttons, to stand before it. */
  children?: ReactNode;
}

/** Shares a page of the Local Offer by its address alone: no note, no list and no name goes with it. */
export function ShareAddress({ name, path, children }: ShareAddressProps) {
  const { t } = useTranslation('service');
  const [said, setSaid] = useState<HandedOver>('shared');
  const url = `${location.origin}${path}`;
  return (
    <div className="no-print">
      <ButtonRow>
        {children}
        <Button look="quiet" onPress={() => void handOver(name, url).then(setSaid)}>
          {t('share.button')}
        </Button>
      </ButtonRow>
      <Status>{said !== 'shared' && t(`share.${said}`)}</Status>
      {said === 'failed' && (
        <p className="share-search__address" dir="ltr">
          {url}
        </p>
      )}
    </div>
  );
}
