import { useTranslation } from 'react-i18next';
import { useFormat } from '#app/i18n/use-format.ts';
import { SummaryList } from '#app/ui/summary-list/summary-list.tsx';
import type { Service } from '#contract/local-offer.ts';
import { agesOf } from './ages.ts';

/** Who it is for, how to get in, what it costs: each answered, or said to be unanswered. */
export function ServiceFacts({ service }: { service: Service }) {
  const { t } = useTranslation('local-offer');
  const format = useFormat();
  const { howToGetIn = [], needs = [], access = [], languages = [], cost, costNote } = service;
  const getIn = howToGetIn.map((way) => t(`service.howToGetIn.${way}`));
  const costs = [cost && t(`service.costs.${cost}`), costNote].filter((fact) => fact !== undefined);
  return (
    <SummaryList
      rows={[
        { name: t('service.age'), value: agesOf(service, t, 'service') ?? t('service.anyAge') },
        needs.length > 0 && {
          name: t('service.needs'),
          value: format.list(needs.map((need) => t(`needType.${need}`))),
        },
        {
          name: t('service.getIn'),
          value: getIn.length > 0 ? <FactList facts={getIn} /> : t('service.getInNone'),
        },
        { name: t('service.decides'), value: service.whoDecides && <bdi>{service.whoDecides}</bdi> },
        {
          name: t('service.cost'),
          value: costs.length > 0 ? <FactList facts={costs} /> : t('service.costNone'),
        },
        access.length > 0 && {
          name: t('service.access'),
          value: <FactList facts={access.map((kind) => t(`service.accessKinds.${kind}`))} />,
        },
        languages.length > 0 && { name: t('service.languages'), value: format.list(languages) },
      ]}
    />
  );
}

const FactList = ({ facts }: { facts: readonly string[] }) =>
  facts.length === 1 ? (
    <bdi>{facts[0]}</bdi>
  ) : (
    <ul className="fact-list">
      {facts.map((fact) => (
        <li key={fact}>
          <bdi>{fact}</bdi>
        </li>
      ))}
    </ul>
  );
