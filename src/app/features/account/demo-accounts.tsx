import { useTranslation } from 'react-i18next';
import { useDevice, useWatch } from '#app/device/use-device.tsx';
import { Details } from '#app/ui/details/details.tsx';
import { SummaryList } from '#app/ui/summary-list/summary-list.tsx';

/** The invented people that a sample council lets anyone sign in as. A real council names none. */
export function DemoAccounts() {
  const { t } = useTranslation('account');
  const accounts = useWatch(useDevice().council)?.signIn.accounts ?? [];
  if (accounts.length === 0) return null;
  return (
    <Details summary={t('signIn.demo')}>
      <SummaryList rows={accounts.map(({ id, name, about }) => ({ id, name, value: about }))} />
    </Details>
  );
}
