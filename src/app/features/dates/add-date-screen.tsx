import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { useDates } from '#app/device/dates/use-dates.ts';
import { useForm } from '#app/ui/form/use-form.ts';
import { Page } from '#app/ui/page/page.tsx';
import { DateForm, dateWords, startFor } from './date-form.tsx';
import { datesPaths } from './paths.ts';
import { useKeepDate } from './use-keep-date.ts';
import './dates.scss';
import './words.ts';

/** A date of one's own: kept on this phone, with or without an account or signal. */
export function AddDateScreen() {
  const { t } = useTranslation('dates');
  const [asked] = useSearchParams();
  const dates = useDates();
  const about = dates.is === 'here' ? dates.children.find(({ id }) => id === asked.get('child')) : undefined;
  const form = useForm(dateWords, startFor(about));
  return (
    <Page title={t('form.add')} back={datesPaths.all} backLabel={t('back')}>
      <DateForm form={form} onValid={useKeepDate()} />
    </Page>
  );
}
