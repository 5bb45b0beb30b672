import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { useForm } from '#app/ui/form/use-form.ts';
import { Page } from '#app/ui/page/page.tsx';
import { DateForm, dateWords } from './date-form.tsx';
import { datesPaths } from './paths.ts';
import { useKeepDate } from './use-keep-date.ts';
import './dates.scss';
import './words.ts';

/** A date of one's own: kept on this phone, with or without an account or signal. */
export function AddDateScreen() {
  const { t } = useTranslation('dates');
  const [asked] = useSearchParams();
  const form = useForm(dateWords, { who: asked.get('child') ?? undefined });
  return (
    <Page title={t('form.add')} back={datesPaths.all} backLabel={t('back')}>
      <DateForm form={form} onValid={useKeepDate()} />
    </Page>
  );
}
