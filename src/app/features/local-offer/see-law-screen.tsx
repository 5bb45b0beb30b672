import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useDevice, useWatch } from '#app/device/use-device.tsx';
import { useFormat } from '#app/i18n/use-format.ts';
import { Page } from '#app/ui/page/page.tsx';
import { Tag } from '#app/ui/tag/tag.tsx';
import { categories, type Category } from '#contract/local-offer.ts';
import { noFilters } from '#domain/local-offer/filters.ts';
import { NearOnlyNote } from './near-only-note.tsx';
import { OfferOnPhone } from './offer-on-phone.tsx';
import { lookingForNothing, type Looking } from './looking.ts';
import { localOfferPaths } from './paths.ts';
import { useOfferHere } from './use-offer-here.ts';
import './local-offer.scss';
import './words.ts';

const few = 2;

/** How many services this phone has of each kind; nothing until they are counted. */
function useKindCounts(): Record<string, number> | undefined {
  const { localOffer } = useDevice();
  const { updatedAt, services } = useWatch(localOffer.state);
  const [counts, setCounts] = useState<Record<string, number>>();
  useEffect(() => {
    let asked = true;
    if (services > 0)
      localOffer.search({ counting: 'count', limit: 0, offset: 0 }).then(
        (answer) => asked && setCounts(answer.counts?.of.kind),
        () => undefined,
      );
    return () => {
      asked = false;
    };
    // oxlint-disable-next-line react/exhaustive-effect-dependencies -- counted again when the phone's copy is renewed
  }, [localOffer, updatedAt, services]);
  return counts;
}

const lookingFor = (category: Category): Looking => ({
  ...lookingForNothing,
  filters: { ...noFilters, kind: [category] },
});

function Kind({ category, count }: { category: Category; count: number }) {
  const { t } = useTranslation('local-offer');
  const format = useFormat();
  const kind = t(`category.${category}`);
  return (
    <li className="law-kind">
      <h2>{kind}</h2>
      <p>{t(`law.must.${category}`)}</p>
      <p className="tags">
        {count === 0 ? (
          <Tag tint="rose">{t('law.none')}</Tag>
        ) : (
          <Link to={localOfferPaths.kind(category)}>
            {t('law.count', { count, number: format.number(count) })}
            <span className="govuk-visually-hidden"> {kind}</span>
          </Link>
        )}
        {count <= few && <Link to={localOfferPaths.missing(lookingFor(category))}>{t('none.missing')}</Link>}
        {count > 0 && count <= few && <Tag tint="sun">{t('law.few')}</Tag>}
      </p>
    </li>
  );
}

function Kinds({ counts }: { counts: Record<string, number> }) {
  const { t } = useTranslation('local-offer');
  const all = categories.map((category) => ({ category, count: counts[category] ?? 0 }));
  const empty = all.filter(({ count }) => count === 0).length;
  const thin = all.filter(({ count }) => count > 0 && count <= few).length;
  return (
    <>
      <p>
        <strong>{t('law.empty', { count: empty })}</strong> {t('law.thin', { count: thin })}
      </p>
      <ul className="law-kinds">
        {all.map(({ category, count }) => (
          <Kind key={category} category={category} count={count} />
        ))}
      </ul>
    </>
  );
}

/** Each thing that the law says a Local Offer must hold, and how much of it there is. */
export function SeeLawScreen() {
  const { t } = useTranslation('local-offer');
  const format = useFormat();
  useOfferHere();
  const { services, updatedAt } = useWatch(useDevice().localOffer.state);
  const counts = useKindCounts();
  return (
    <Page
      title={t('law.title')}
      lead={t('law.lead')}
      back={localOfferPaths.search()}
      backLabel={t('service.back')}
    >
      {services === 0 && <OfferOnPhone />}
      <NearOnlyNote />
      {counts && <Kinds counts={counts} />}
      {counts && updatedAt && <p className="hint">{t('law.basis', { when: format.dateTime(updatedAt) })}</p>}
      <p className="hint">{t('law.source')}</p>
    </Page>
  );
}
