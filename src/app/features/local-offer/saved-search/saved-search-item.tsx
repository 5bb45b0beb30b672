import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useFormat } from '#app/i18n/use-format.ts';
import { Button } from '#app/ui/button/button.tsx';
import { ButtonRow } from '#app/ui/button/button-row.tsx';
import { Card } from '#app/ui/card/card.tsx';
import { Tag } from '#app/ui/tag/tag.tsx';
import { VisuallyHidden } from '#app/ui/visually-hidden/visually-hidden.tsx';
import { localOfferPaths } from '../paths.ts';
import { RenameSearch } from './rename-search.tsx';
import { lookingSaved, type SavedSearch, type SavedSearchNote } from './saved-search.ts';
import type { FoundNow } from './use-found-now.ts';
import { useSearchWords } from './use-search-words.ts';

export interface SavedSearchItemProps {
  one: SavedSearchNote;
  found: FoundNow | undefined;
  keep: (value: SavedSearch, id: string) => Promise<boolean>;
  onTakeOff: () => void;
}

function FoundTags({ one, found }: Pick<SavedSearchItemProps, 'one' | 'found'>) {
  const { t } = useTranslation('local-offer');
  const format = useFormat();
  const isNearMe = lookingSaved(one.value).near === 'me';
  if (!found) return isNearMe && <p className="hint">{t('savedSearch.nearMe')}</p>;
  const { total, fresh } = found;
  return (
    <p className="tags">
      <Tag tint="sky">{t('savedSearch.now', { count: total, number: format.number(total) })}</Tag>
      {fresh > 0 && (
        <Tag tint="sun">{t('savedSearch.fresh', { count: fresh, number: format.number(fresh) })}</Tag>
      )}
    </p>
  );
}

/** One saved search: what it finds now, and what can be done with it. One press opens it again. */
export function SavedSearchItem({ one, found, keep, onTakeOff }: SavedSearchItemProps) {
  const { t } = useTranslation(['local-offer', 'service']);
  const [naming, setNaming] = useState(false);
  const { id, value } = one;
  const { name, isOwn, about } = useSearchWords()(value);
  const { name: _, ...nameless } = value;
  return (
    <Card
      level={3}
      title={
        <Link className="saved-link" to={localOfferPaths.search(lookingSaved(value))}>
          {isOwn ? <bdi>{name}</bdi> : name}
        </Link>
      }
    >
      {about && <p className="hint">{about}</p>}
      <FoundTags one={one} found={found} />
      {naming ? (
        <RenameSearch
          searchId={id}
          name={value.name ?? ''}
          onKeep={(named) => keep({ ...nameless, ...(named && { name: named }) }, id)}
          onClose={() => setNaming(false)}
        />
      ) : (
        <ButtonRow>
          <Button look="quiet" icon="edit" onPress={() => setNaming(true)}>
            <span aria-hidden="true">{t('savedSearch.rename')}</span>
            <VisuallyHidden>{t('savedSearch.renameName', { name })}</VisuallyHidden>
          </Button>
          <Button look="quiet" icon="bin" onPress={onTakeOff}>
            <span aria-hidden="true">{t('service:save.takeOff')}</span>
            <VisuallyHidden>{t('service:saved.takeOffName', { name })}</VisuallyHidden>
          </Button>
        </ButtonRow>
      )}
    </Card>
  );
}
