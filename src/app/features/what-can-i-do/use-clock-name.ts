import { useTranslation } from 'react-i18next';

/** What has to be done by the day a limit gives, in a few words that a date follows. */
export function useClockName(): (rule: string) => string {
  const { t } = useTranslation(['what-can-i-do', 'routes']);
  return (rule) => t(`routes:clock.${rule.replaceAll(/[._]/g, '-')}`, { defaultValue: t('clocks.other') });
}
