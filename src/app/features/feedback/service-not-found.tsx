import { useTranslation } from 'react-i18next';
import { ButtonLink } from '#app/ui/button/button-link.tsx';
import { EmptyState } from '#app/ui/empty-state/empty-state.tsx';

/** There is no such service on this phone to write about. */
export function ServiceNotFound() {
  const { t } = useTranslation('feedback');
  return (
    <EmptyState icon="offer" title={t('gone.title')}>
      <p>{t('gone.text')}</p>
      <ButtonLink to="/local-offer">{t('gone.link')}</ButtonLink>
    </EmptyState>
  );
}
