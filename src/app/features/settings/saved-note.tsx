import { Status } from '#app/ui/status/status.tsx';
import { useTranslation } from 'react-i18next';

/** Says that a change was kept, or that it was not. */
export function SavedNote({ saved }: { saved: boolean | undefined }) {
  const { t } = useTranslation('settings');
  return (
    <Status className="saved-note">
      {saved === true && t('saved')}
      {saved === false && t('notSaved')}
    </Status>
  );
}
