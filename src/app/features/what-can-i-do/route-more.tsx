import { useTranslation } from 'react-i18next';
import { useFormat } from '#app/i18n/use-format.ts';
import { Details } from '#app/ui/details/details.tsx';
import type { Route, RoutesAnswer } from '#domain/law/routes/answer.ts';
import { routeSheet, routeSheetCheckedOn } from '#domain/law/routes/route-sheet.ts';
import { CouncilHelpers } from './council-helpers.tsx';
import { RouteTerms } from './route-terms.tsx';

function After({ route, answer }: { route: Route; answer: RoutesAnswer }) {
  const { t } = useTranslation(['what-can-i-do', 'routes']);
  const format = useFormat();
  const { after } = routeSheet[route.id];
  const first = after.filter((id) => answer.routes.some((each) => each.id === id));
  if (first.length === 0) return null;
  return <p>{t('route.after', { routes: format.list(first.map((id) => t(`routes:route.${id}.title`))) })}</p>;
}

/** Cost, what comes first, who can help, and where it is written. */
export function RouteMore({ route, answer }: { route: Route; answer: RoutesAnswer }) {
  const { t } = useTranslation(['what-can-i-do', 'routes']);
  const format = useFormat();
  const { cost, helpers, confidence, web } = routeSheet[route.id];
  const names = helpers.map((helper) => t(`routes:helper.${helper}`));
  return (
    <Details summary={t('route.more')}>
      <p>{t(`routes:cost.${cost}`)}</p>
      <After route={route} answer={answer} />
      <RouteTerms route={route.id} />
      {names.length > 0 && <p>{t('route.helpers', { names: format.list(names) })}</p>}
      <CouncilHelpers route={route.id} helpers={helpers} />
      {web && (
        <p>
          <a href={web} rel="noreferrer noopener" target="_blank">
            {t('route.web', { site: new URL(web).hostname.replace('www.', '') })}
          </a>
        </p>
      )}
      {confidence !== 'legislation-text' && <p>{t('route.check')}</p>}
      <p className="hint">
        {t('source')}{' '}
        <span lang="en" dir="ltr">
          {route.source}
        </span>
        . {t('checkedOn', { date: format.date(routeSheetCheckedOn) })}
      </p>
    </Details>
  );
}
