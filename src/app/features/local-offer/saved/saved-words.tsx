import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { SavedService } from '#app/device/local-offer/saved-service.ts';
import { savedPath } from '../paths.ts';

/** One's own note about a saved service, and the lists it is on. */
export function SavedWords({ value }: { value: SavedService }) {
  const { t } = useTranslation('service');
  return (
    <>
      {value.note && (
        <p className="as-written saved-note" dir="auto">
          {value.note}
        </p>
      )}
      {value.lists.length > 0 && (
        <ul className="chips" aria-label={t('saved.lists')}>
          {value.lists.map((name) => (
            <li key={name}>
              <Link to={savedPath(name)}>
                <bdi>{name}</bdi>
              </Link>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
