import { useTranslation } from 'react-i18next';
import { Notice } from '#app/ui/notice/notice.tsx';

/** What a draft means. `title` says until when it can be answered, once that is known. */
export function DraftWords({ title }: { title: string | null }) {
  const { t } = useTranslation('plan');
  return (
    <Notice title={title}>
      <p>{t('status.draftText')}</p>
      <p>{t('status.draftSchool')}</p>
    </Notice>
  );
}
