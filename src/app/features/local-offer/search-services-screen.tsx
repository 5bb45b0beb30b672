import { memo, useCallback, useState } from 'react';
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

// What does not change with each letter is not drawn again with it.
const [Kinds, OnPhone, Comments] = [memo(CategoryList), memo(OfferOnPhone), memo(CommentLinks)];

const nothingYet: Found = { is: 'looking' };

/** What there is of everything is no answer to the first letter. */
const shownOf = (found: Found): Found => (found.is === 'found' && !isLooking(found.for) ? nothingYet : found);

const goToResults = (): void => document.getElementById(resultsId)?.focus();

interface SearchProps {
  now: LookingNow;
  found: Found;
  onMore: () => void;
  /** Whether the filters are open, and with them what each would give. */
  open: boolean;
  onOpen: (open: boolean) => void;
}

function Search({ now, found, onMore, open, onOpen }: SearchProps) {
  const { filters, near } = now.looking;
  return (
    <>
      <FilterPanel
        filters={filters}
        near={near}
        onChoose={now.choose}
        answer={open && found.is === 'found' ? found.answer : undefined}
        open={open}
        onOpen={onOpen}
        onDone={goToResults}
      />
      <ChosenChips filters={filters} near={near} onChoose={now.choose} />
      {isLooking(now.looking) && (
        <SearchResults found={shownOf(found)} onChoose={now.choose} onMore={onMore} />
      )}
    </>
  );
}

/** Beside the page and not around it: what is typed changes nothing of the page itself. */
function Looker() {
  const { t } = useTranslation('local-offer');
  const now = useLooking();
  const { services } = useWatch(useDevice().localOffer.state);
  const [limit, setLimit] = useKeptNumber('shown', pageSize);
  const [open, setOpen] = useState(false);
  const here = useWhereIAm();
  const isHere = services > 0;
  const counting = open ? 'count' : 'pass';
  const { found, askAhead } = useSearch(now.looking, isHere ? { limit, counting, here } : undefined);
  const more = useCallback(() => setLimit(limit + pageSize), [limit, setLimit]);
  function type(text: string) {
    askAhead(text);
    now.setText(text);
  }
  return (
    <>
      <SearchField
        label={t('search.label')}
        hint={t('search.hint')}
        value={now.looking.text}
        onChange={type}
      />
      {isHere && <Search now={now} found={found} onMore={more} open={open} onOpen={setOpen} />}
      {!isHere && <OnPhone />}
      {!isLooking(now.looking) && <Kinds />}
      {isHere && <OnPhone />}
      <Comments />
    </>
  );
}

/** The Local Offer: look by words, by filters or by kind of help, with or without signal. */
export function SearchServicesScreen() {
  const { t } = useTranslation('local-offer');
  useOfferHere();
  return (
    <Page title={t('title')} lead={t('lead')}>
      <Looker />
    </Page>
  );
}
