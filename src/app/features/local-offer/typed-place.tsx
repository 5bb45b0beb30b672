import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Status } from '#app/ui/status/status.tsx';
import { TextField } from '#app/ui/text-field/text-field.tsx';
import { outcodeIn } from '#domain/local-offer/outcode.ts';

export interface TypedPlaceProps {
  near: string | undefined;
  /** False where nothing on this phone tells where `near` is. */
  placed: boolean;
  onNear: (near: string | undefined) => void;
}

/** A postcode typed; its first half is all that is used, and all that goes into the address. */
export function TypedPlace({ near, placed, onNear }: TypedPlaceProps) {
  const { t } = useTranslation('local-offer');
  const outcode = near === 'me' ? undefined : near;
  const [text, setText] = useState(outcode ?? '');
  const shown = outcodeIn(text) === outcode ? text : (outcode ?? text);
  function change(typed: string) {
    setText(typed);
    const next = outcodeIn(typed);
    if (next !== outcode) onNear(next);
  }
  const isNone = shown.trim() !== '' && outcodeIn(shown) === undefined;
  return (
    <>
      <TextField
        id="filter-near"
        name="near"
        label={t('filters.near.label')}
        hint={t('filters.near.hint')}
        width={10}
        autoComplete="off"
        value={shown}
        onChange={change}
      />
      <Status>
        {isNone && t('filters.near.unfinished')}
        {outcode && !placed && t('filters.near.unknown', { outcode })}
      </Status>
    </>
  );
}
