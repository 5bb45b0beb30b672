import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useSearchParams } from 'react-router';
import { ButtonLink } from '#app/ui/button/button-link.tsx';
import { EmptyState } from '#app/ui/empty-state/empty-state.tsx';
import { Page } from '#app/ui/page/page.tsx';
import { markOf } from '../mark.ts';
import { localOfferPaths, savedPath } from '../paths.ts';
import { SavedSearches } from '../saved-search/saved-searches.tsx';
import { useHasSearches } from '../saved-search/use-has-searches.ts';
import { useServices } from '../use-services.ts';
import { listsOf } from './lists.ts';
import { SavedItem } from './saved-item.tsx';
import { SavedTools } from './saved-tools.tsx';
import { TakenOff } from './taken-off.tsx';
import { useSaved } from './use-saved.ts';
import '../local-offer.scss';
import '../service-words.ts';
import '../words.ts';

function ListLinks({ lists, open }: { lists: readonly string[]; open: string | null }) {
  const { t } = useTranslation('service');
  if (lists.length === 0) return null;
  const all = [undefined, ...lists];
  return (
    <nav aria-label={t('saved.lists')}>
      <ul className="chips">
        {all.map((name) => (
          <li key={name ?? ''}>
            <Link to={savedPath(name)} aria-current={open === (name ?? null) ? 'page' : undefined}>
              {name === undefined ? t('saved.everything') : <bdi>{name}</bdi>}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function NothingSaved() {
  const { t } = useTranslation('service');
  return (
    <EmptyState title={t('saved.none')}>
      <p>{t('saved.noneText')}</p>
      <ButtonLink to={localOfferPaths.search()} icon="search">
        {t('saved.find')}
      </ButtonLink>
    </EmptyState>
  );
}

/** What this person saved of the Local Offer, by list, with their own notes. It is all on this phone. */
export function SavedScreen() {
  const { t } = useTranslation(['service', 'local-offer']);
  const [address] = useSearchParams();
  const mark = address.get('list');
  const { saved, taken, problem, keep, takeOff, undo } = useSaved();
  const hasSearches = useHasSearches();
  const lists = listsOf(saved);
  const list = mark === null ? null : (lists.find((name) => markOf(name) === mark) ?? '');
  const shown = list === null ? saved : saved.filter(({ value }) => value.lists.includes(list));
  const found = useServices(shown.map(({ id }) => id));
  const [ticked, setTicked] = useState<readonly string[]>([]);
  const ids = shown.map(({ id }) => id);
  const chosen = ids.filter((id) => ticked.includes(id));
  return (
    <Page
      title={list || t('saved.title')}
      lead={t('saved.lead')}
      back={list === null ? localOfferPaths.search() : savedPath()}
      backLabel={list === null ? t('local-offer:service.back') : t('saved.title')}
    >
      <ListLinks lists={lists} open={list} />
      <TakenOff said={taken && t('saved.taken', { name: taken.value.name })} problem={problem} undo={undo} />
      {list === null && <SavedSearches />}
      {shown.length === 0 && !(list === null && hasSearches) && <NothingSaved />}
      {shown.length > 0 && <h2>{t('saved.services')}</h2>}
      {shown.length > 0 && <SavedTools chosen={chosen} shown={ids} />}
      {shown.map((one) => (
        <SavedItem
          key={one.id}
          one={one}
          service={found.is === 'here' ? (found.services.get(one.id) ?? null) : undefined}
          lists={lists}
          chosen={chosen.includes(one.id)}
          onChoose={(isOn) => setTicked(isOn ? [...ticked, one.id] : ticked.filter((id) => id !== one.id))}
          keep={keep}
          onTakeOff={() => void takeOff(one)}
        />
      ))}
    </Page>
  );
}
