import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useDevice, useWatch } from '#app/device/use-device.tsx';
import { Button } from '#app/ui/button/button.tsx';
import { VisuallyHidden } from '#app/ui/visually-hidden/visually-hidden.tsx';
import type { Place } from '#contract/local-offer.ts';
import { isWithin } from '#domain/local-offer/map-tiles.ts';
import { shownPlace } from '../reach.ts';
import { MapPicture } from './map-picture.tsx';

/**
 * A way to see where a place is, asked for only when it is pressed. There is none where the council has no map, where
 * nobody knows the exact spot, or where that must not be shown.
 */
export function ShowMap({ place }: { place: Place }) {
  const { t } = useTranslation('service');
  const map = useWatch(useDevice().council)?.map;
  const [isShown, setShown] = useState(false);
  const { latitude, longitude } = place;
  const shown = shownPlace(place);
  if (!map || shown.is === 'masked' || latitude === undefined || longitude === undefined) return null;
  const point = { latitude, longitude };
  if (!isWithin(point, map.area)) return null;
  const named = shown.lines.join(', ') || place.name || t('map.here');
  return (
    <div className="show-map">
      <Button look="quiet" icon="pin" onPress={() => setShown(!isShown)}>
        <span aria-hidden="true">{t(isShown ? 'map.hide' : 'map.show')}</span>
        <VisuallyHidden>{t(isShown ? 'map.hideOf' : 'map.showOf', { place: named })}</VisuallyHidden>
      </Button>
      {isShown ? (
        <MapPicture map={map} point={point} place={named} />
      ) : (
        <p className="hint no-print">{t('map.hint')}</p>
      )}
    </div>
  );
}
