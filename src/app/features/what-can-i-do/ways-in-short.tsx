import { useTranslation } from 'react-i18next';
import type { Route } from '#domain/law/routes/answer.ts';

/** Every way by its name, in order, each leading to its card below. */
export function WaysInShort({ routes }: { routes: readonly Route[] }) {
  const { t } = useTranslation(['what-can-i-do', 'routes']);
  return (
    <section aria-labelledby="routes">
      <h2 id="routes">{t('routes.title')}</h2>
      <p>{t('routes.lead')}</p>
      <ol className="ways-in-short no-print">
        {routes.map(({ id, open }) => (
          <li key={id}>
            <a href={`#way-${id}`}>{t(`routes:route.${id}.title`)}</a>
            {!open && ` (${t('routes.notOpen')})`}
          </li>
        ))}
      </ol>
    </section>
  );
}
