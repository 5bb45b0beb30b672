import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useDevice, useWatch } from '#app/device/use-device.tsx';
import { Page } from '#app/ui/page/page.tsx';
import { useKeptNumber } from '#app/ui/page/use-kept-number.ts';
import { SearchField } from '#app/ui/search-field/search-field.tsx';
import { CategoryList } from './category-list.tsx';
import { CommentLinks } from './comment-links.tsx';
import { ChosenChips } from './chosen-chips.tsx';
import { FilterPanel } from './filter-panel.tsx';
import { isLooking } from './looking.ts';
import { OfferOnPhone } from './offer-on-phone.tsx';
import { resultsId, SearchResults } from './search-results.tsx';
import { useLooking, type LookingNow } from './use-looking.ts';
import { useOfferHere } from './use-offer-here.ts';
import { useSearch, type Found } from './use-search.ts';
import { useWhereIAm } from './where-i-am.ts';
import './local-offer.scss';
import './words.ts';

const pageSize = 20;

function Search({ now }: { now: LookingNow }) {
  const [limit, setLimit] = useKeptNumber('shown', pageSize);
  const [open, setOpen] = useState(false);
  const here = useWhereIAm();
  const found = useSearch(now.looking, { limit, counting: open ? 'count' : 'pass', here });
  const answer = found.is === 'found' ? found.answer : undefined;
  // What was there before anything was asked is no answer to it: the first letter must not show everything there is.
  const results: Found = found.is === 'found' && !isLooking(found.for) ? { is: 'looking' } : found;
  return (
    <>
      <FilterPanel
        now={now}
        answer={answer}
        open={open}
        onOpen={setOpen}
        onDone={() => document.getElementById(resultsId)?.focus()}
      />
      <ChosenChips now={now} />
      {isLooking(now.looking) && (
        <SearchResults now={now} found={results} onMore={() => setLimit(limit + pageSize)} />
      )}
    </>
  );
}

/** The Local Offer: look by words, by filters or by kind of help, with or without signal. */
export function SearchServicesScreen() {
  const { t } = useTranslation('local-offer');
  const now = useLooking();
  useOfferHere();
  const { services } = useWatch(useDevice().localOffer.state);
  return (
    <Page title={t('title')} lead={t('lead')}>
      <SearchField
        label={t('search.label')}
        hint={t('search.hint')}
        value={now.looking.text}
        onChange={now.setText}
      />
      {services > 0 && <Search now={now} />}
      {services === 0 && <OfferOnPhone />}
      {!isLooking(now.looking) && <CategoryList />}
      {services > 0 && <OfferOnPhone />}
      <CommentLinks />
    </Page>
  );
}
