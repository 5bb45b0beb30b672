import { useTranslation } from 'react-i18next';
import type { ChildDates } from '#app/device/dates/child-dates.ts';

/** What to call someone on screen; a reader who is the young person is "you". */
export function useWho(): (child: ChildDates) => string {
  const { t } = useTranslation('dates');
  return ({ who, name }) => (who === 'self' ? t('self') : (name ?? t('noName')));
}
