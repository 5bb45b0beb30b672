import { useTranslation } from 'react-i18next';
import { directionBetween } from '#domain/local-offer/direction.ts';
import { metresBetween, metresInMile, type Point } from '#domain/local-offer/distance.ts';
import { usePlaceSet } from './place-set.ts';

/** How far a point is from the place that is set, and which way, in words; undefined where none is set. */
export function useWayWords(): (to: Point) => string | undefined {
  const { t } = useTranslation('service');
  const set = usePlaceSet();
  return (to) => {
    if (!set) return undefined;
    const miles = Math.round(metresBetween(set.point, to) / metresInMile);
    const direction = t(`map.direction.${directionBetween(set.point, to)}`);
    const from = set.outcode ? t('map.fromOutcode', { outcode: set.outcode }) : t('map.fromMe');
    return miles === 0
      ? t('map.lessThanMile', { direction, from })
      : t('map.miles', { count: miles, direction, from });
  };
}
