import { useTranslation } from 'react-i18next';
import { useFormat } from '#app/i18n/use-format.ts';
import type { Service } from '#contract/local-offer.ts';
import { isPlaceholder } from '#domain/local-offer/placeholder.ts';
import { agesOf } from './ages.ts';
import { shownPlace } from './reach.ts';
import { useTimesWords } from './use-times-words.ts';

/** What a service says, each in a line; what nobody has said is left out. */
export interface Brief {
  by: string | undefined;
  ages: string | undefined;
  getIn: string | undefined;
  cost: string | undefined;
  when: string | undefined;
  where: string | undefined;
  phone: string | undefined;
  email: string | undefined;
  web: string | undefined;
  access: string | undefined;
  checked: string | undefined;
}

const joined = (parts: readonly (string | undefined)[], by = '. ') =>
  parts.filter((part) => part !== undefined && part !== '').join(by) || undefined;

const real = (address: string | undefined) =>
  address !== undefined && isPlaceholder(address) ? undefined : address;

/** Sets apart what the council wrote, in English, in a line that reads from the right: else its figures change places. */
function useApart(): (written: string | undefined) => string | undefined {
  const { i18n } = useTranslation();
  const isRight = i18n.dir() === 'rtl';
  return (written) => (written && isRight ? `\u2068${written}\u2069` : written);
}

function useWhere() {
  const { t } = useTranslation('local-offer');
  const apart = useApart();
  return ({ place, online }: Service) => {
    const shown = place && shownPlace(place);
    const here =
      shown?.is === 'masked'
        ? shown.outcode && t('service.area', { outcode: shown.outcode })
        : joined([place?.name, ...(shown?.lines ?? [])], ', ');
    return joined([apart(here), online ? t('service.online') : undefined]);
  };
}

function useWhen() {
  const { days, hours } = useTimesWords();
  const apart = useApart();
  return ({ sessions = [], opening }: Service) =>
    joined(
      [...sessions.map((each) => joined([days(each), hours(each), apart(each.note)], ' ')), apart(opening)],
      '; ',
    );
}

/** Tells a service in lines short enough to lie beside others, on a screen or on paper. */
export function useBrief(): (service: Service) => Brief {
  const { t } = useTranslation('local-offer');
  const format = useFormat();
  const where = useWhere();
  const when = useWhen();
  const apart = useApart();
  return (service) => ({
    by: service.organisation,
    ages: agesOf(service, t, 'service'),
    getIn: joined((service.howToGetIn ?? []).map((way) => t(`service.howToGetIn.${way}`))),
    cost: joined([service.cost && t(`service.costs.${service.cost}`), apart(service.costNote)]),
    when: when(service),
    where: where(service),
    phone: service.phone,
    email: real(service.email),
    web: real(service.web),
    access: joined(
      (service.access ?? []).map((kind) => t(`service.accessKinds.${kind}`)),
      ', ',
    ),
    checked: service.checkedOn && format.date(service.checkedOn),
  });
}
