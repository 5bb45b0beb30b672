import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '#app/ui/button/button.tsx';
import { Select } from '#app/ui/select/select.tsx';
import { Status } from '#app/ui/status/status.tsx';
import { distances } from '#domain/local-offer/filter-choices.ts';
import type { FilterPart } from './filter-ticks.tsx';
import { TypedPlace } from './typed-place.tsx';
import { useCountedWords } from './use-counted-words.ts';
import { useAskWhereIAm, type Whereabouts } from './where-i-am.ts';

export interface PlaceFilterProps extends FilterPart {
  near: string | undefined;
  /** False where nothing on this phone tells where `near` is. */
  placed: boolean;
  onNear: (near: string | undefined) => void;
}

function NearMe({ near, onNear }: Pick<PlaceFilterProps, 'near' | 'onNear'>) {
  const { t } = useTranslation('local-offer');
  const askWhereIAm = useAskWhereIAm();
  const [asking, setAsking] = useState(false);
  const [said, setSaid] = useState<Whereabouts>();
  async function ask() {
    setAsking(true);
    const answer = await askWhereIAm();
    setAsking(false);
    setSaid(answer);
    if (answer === 'found') onNear('me');
  }
  return (
    <>
      <Button look="quiet" icon="pin" busy={asking} onPress={() => void ask()}>
        {t('filters.near.me')}
      </Button>
      <p className="hint">{t('filters.near.meHint')}</p>
      <Status>
        {asking && t('filters.near.asking')}
        {said && !(said === 'found' && near !== 'me') && t(`filters.near.${said}`)}
      </Status>
    </>
  );
}

/** Where to look from, and how far. */
export function PlaceFilter({ near, placed, onNear, filters, counts, onChange }: PlaceFilterProps) {
  const { t } = useTranslation('local-offer');
  const counted = useCountedWords(placed ? counts : undefined);
  return (
    <>
      <TypedPlace key={near === 'me' ? 'me' : 'typed'} near={near} placed={placed} onNear={onNear} />
      <NearMe near={near} onNear={onNear} />
      {near && (
        <Select
          id="filter-within"
          name="within"
          label={t('filters.within')}
          none={t('filters.anyDistance')}
          options={distances.map(String).map((miles) => ({ value: miles, label: counted('within', miles) }))}
          value={filters.within === undefined ? undefined : String(filters.within)}
          onChange={(miles) =>
            onChange({
              ...filters,
              within: miles === undefined ? undefined : Number(miles),
              unsaid:
                miles === undefined ? filters.unsaid.filter((each) => each !== 'distance') : filters.unsaid,
            })
          }
        />
      )}
    </>
  );
}
