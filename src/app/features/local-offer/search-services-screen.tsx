import { useTranslation } from 'react-i18next';
import { useDevice, useWatch } from '#app/device/use-device.tsx';
import { Button } from '#app/ui/button/button.tsx';
import { Page } from '#app/ui/page/page.tsx';
import { useKeptNumber } from '#app/ui/page/use-kept-number.ts';
import { SearchField } from '#app/ui/search-field/search-field.tsx';
import { Select } from '#app/ui/select/select.tsx';
import { categories } from '#contract/local-offer.ts';
import { CategoryList } from './category-list.tsx';
import { NothingFound } from './nothing-found.tsx';
import { OfferOnPhone } from './offer-on-phone.tsx';
import type { Looking } from './paths.ts';
import { ServiceCard } from './service-card.tsx';
import { useLooking } from './use-looking.ts';
import { useOfferHere } from './use-offer-here.ts';
import { useSearch } from './use-search.ts';
import { CardList } from '#app/ui/card/card-list.tsx';
import { Status } from '#app/ui/status/status.tsx';
import './local-offer.scss';
import './words.ts';

const pageSize = 20;

function Results({ looking, anyCategory }: { looking: Looking; anyCategory: () => void }) {
  const { t } = useTranslation('local-offer');
  const [limit, setLimit] = useKeptNumber('shown', pageSize);
  const found = useSearch(looking, limit);
  const nothing = found.is === 'found' && found.total === 0;
  return (
    <section aria-label={t('results')}>
      <Status className={nothing ? 'govuk-visually-hidden' : 'found-count'}>
        {found.is === 'failed' && t('search.failed')}
        {found.is === 'found' && t('search.found', { count: found.total })}
      </Status>
      {nothing && <NothingFound looking={found.for} anyCategory={anyCategory} />}
      {found.is === 'found' && (
        <CardList>
          {found.hits.map((service) => (
            <ServiceCard key={service.id} service={service} />
          ))}
        </CardList>
      )}
      {found.is === 'found' && found.hits.length < found.total && (
        <>
          <p>{t('shown', { shown: found.hits.length, total: found.total })}</p>
          <Button look="quiet" onPress={() => setLimit(limit + pageSize)}>
            {t('more')}
          </Button>
        </>
      )}
    </section>
  );
}

/** The Local Offer: look by words or by kind of help, with or without signal. */
export function SearchServicesScreen() {
  const { t } = useTranslation('local-offer');
  const looking = useLooking();
  useOfferHere();
  const { services } = useWatch(useDevice().localOffer.state);
  const asked = looking.text.trim() !== '' || looking.category !== undefined;
  return (
    <Page title={t('title')} lead={t('lead')}>
      <SearchField
        label={t('search.label')}
        hint={t('search.hint')}
        value={looking.text}
        onChange={looking.setText}
      />
      {asked && services > 0 && (
        <>
          <Select
            id="category"
            name="category"
            label={t('categories.filter')}
            none={t('categories.all')}
            options={categories.map((category) => ({ value: category, label: t(`category.${category}`) }))}
            value={looking.category}
            onChange={looking.setCategory}
          />
          <Results
            key={`${looking.category}`}
            looking={looking}
            anyCategory={() => looking.setCategory(undefined)}
          />
        </>
      )}
      {services === 0 && <OfferOnPhone />}
      {!asked && <CategoryList />}
      {services > 0 && <OfferOnPhone />}
    </Page>
  );
}
