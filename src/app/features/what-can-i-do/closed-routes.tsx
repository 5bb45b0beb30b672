import { useTranslation } from 'react-i18next';
import { Details } from '#app/ui/details/details.tsx';
import type { RoutesAnswer } from '#domain/law/routes/answer.ts';

/** Ways that lead nowhere here, with why, so that nobody sets out on them. */
export function ClosedRoutes({ answer }: { answer: RoutesAnswer }) {
  const { t } = useTranslation(['what-can-i-do', 'routes']);
  const shut = answer.closed.filter(({ id }) => !answer.routes.some((route) => route.id === id));
  if (shut.length === 0) return null;
  return (
    <Details summary={t('closed.title')}>
      <ul>
        {shut.map(({ id, reason }) => (
          <li key={id}>
            <strong>{t(`routes:route.${id}.title`)}</strong>: {t(`routes:closed.${reason}`)}
          </li>
        ))}
      </ul>
    </Details>
  );
}
