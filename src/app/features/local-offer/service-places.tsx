import { useTranslation } from 'react-i18next';
import type { Service } from '#contract/local-offer.ts';
import { directionsTo, mapsOf } from './directions.ts';
import { ShowMap } from './map/show-map.tsx';
import { shownPlace } from './reach.ts';

type Place = NonNullable<Service['place']>;

function MaskedPlace({ outcode }: { outcode: string | undefined }) {
  const { t } = useTranslation('local-offer');
  return (
    <>
      {outcode && <p>{t('service.area', { outcode })}</p>}
      <p>{t('service.masked')}</p>
    </>
  );
}

function OnePlace({ place }: { place: Place }) {
  const { t } = useTranslation('service');
  const shown = shownPlace(place);
  if (shown.is === 'masked') return <MaskedPlace outcode={shown.outcode} />;
  const way = directionsTo(place, mapsOf(navigator.userAgent));
  return (
    <>
      <address dir="auto">
        {[...(place.name && place.name !== shown.lines[0] ? [place.name] : []), ...shown.lines].map(
          (line) => (
            <span key={line}>{line}</span>
          ),
        )}
      </address>
      {way && (
        <p className="way-on">
          <a href={way} rel="noreferrer noopener" {...(way.startsWith('https:') && { target: '_blank' })}>
            {t('place.directions')}
          </a>
        </p>
      )}
      <ShowMap place={place} />
    </>
  );
}

/** Where it is, and other places with the same. */
export function ServicePlaces({ place, otherPlaces = [] }: Pick<Service, 'place' | 'otherPlaces'>) {
  const { t } = useTranslation(['service', 'local-offer']);
  return (
    <>
      {place && (
        <>
          <h3>{t('local-offer:service.place')}</h3>
          <OnePlace place={place} />
        </>
      )}
      {otherPlaces.length > 0 && (
        <>
          <h3>{t('place.others')}</h3>
          <ul className="other-places">
            {otherPlaces.map((other, at) => (
              // oxlint-disable-next-line react/no-array-index-key -- places never move, and two may be written alike
              <li key={at}>
                <OnePlace place={other} />
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}
