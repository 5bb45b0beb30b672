import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { Details } from '#app/ui/details/details.tsx';
import { BeforeYouWrite } from './before-you-write.tsx';

/** A comment, feedback on one service and a complaint lead to different people: which is which, before anyone writes. */
export function WhichWay() {
  const { t } = useTranslation('comments');
  return (
    <>
      <Details summary={t('write.which.service')}>
        <p>{t('write.which.serviceText')}</p>
        <p className="way-on">
          <Link to="/local-offer">{t('write.which.serviceLink')}</Link>
        </p>
      </Details>
      <BeforeYouWrite />
    </>
  );
}
