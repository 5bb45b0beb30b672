import { useTranslation } from 'react-i18next';
import { categories } from '#contract/local-offer.ts';
import { broadAreas, filterChoices, type BroadArea } from '#domain/local-offer/filter-choices.ts';
import type { CountedName } from '#domain/local-offer/filter-counts.ts';
import type { Filters } from '#domain/local-offer/filters.ts';

export const isArea = (need: Filters['need'][number]): need is BroadArea => need in broadAreas;

const known = <V extends string>(values: readonly V[], value: string): V | undefined =>
  values.find((each) => each === value);

/** What a choice is called beside its box, in the words of the page. */
export function useChoiceWords(): (name: CountedName, value: string) => string {
  const { t } = useTranslation('local-offer');
  function need(value: string): string {
    const which = known(filterChoices.need, value);
    if (!which) return value;
    return isArea(which) ? t(`filters.area.${which}`) : t(`needType.${which}`);
  }
  function fixed(name: CountedName, value: string): string | undefined {
    const [cost, way] = [known(filterChoices.cost, value), known(filterChoices.in, value)];
    const [access, kind] = [known(filterChoices.access, value), known(categories, value)];
    const [day, time] = [known(filterChoices.day, value), known(filterChoices.time, value)];
    const how = known(filterChoices.how, value);
    if (name === 'cost') return cost && t(`service.costs.${cost}`);
    if (name === 'in') return way && t(`filters.in.${way}`);
    if (name === 'access') return access && t(`service.accessKinds.${access}`);
    if (name === 'kind') return kind && t(`category.${kind}`);
    if (name === 'day') return day && t(`filters.day.${day}`);
    if (name === 'time') return time && t(`filters.time.${time}`);
    return how && t(`filters.how.${how}`);
  }
  return (name, value) => {
    if (name === 'age') return t('filters.years', { count: Number(value) });
    if (name === 'within') return t('filters.miles', { count: Number(value) });
    if (name === 'language') return value;
    return name === 'need' ? need(value) : (fixed(name, value) ?? value);
  };
}
