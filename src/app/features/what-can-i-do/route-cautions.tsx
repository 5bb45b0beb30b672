import { useTranslation } from 'react-i18next';
import type { Route } from '#domain/law/routes/answer.ts';
import { routeSheet } from '#domain/law/routes/route-sheet.ts';

/** What must be known before setting out on this way, beside what it can do. */
export function RouteCautions({ route }: { route: Route }) {
  const { t } = useTranslation(['what-can-i-do', 'routes', 'law']);
  const closesOmbudsman = routeSheet[route.id].closesOff.includes('lgsco');
  return (
    <>
      {route.id === 'mediation' && <p>{t('route.mayDecline')}</p>}
      {route.certificateNeeded && <p>{t('route.certificateHow')}</p>}
      {route.id === 'appeal-placement-only' && <p>{t('route.noCertificate')}</p>}
      {route.id === 'judicial-review' && route.deadline !== null && <p>{t('law:working.be-prompt')}</p>}
      {closesOmbudsman && <p>{t('routes:closes.lgsco')}</p>}
    </>
  );
}
