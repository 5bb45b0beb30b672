import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '#app/ui/button/button.tsx';
import { ButtonRow } from '#app/ui/button/button-row.tsx';
import { useHoldWhile } from '#app/ui/form/use-hold-while.ts';
import { TextField } from '#app/ui/text-field/text-field.tsx';
import { ownName } from '../own-name.ts';
import { longestName } from './saved-search.ts';

export interface RenameSearchProps {
  searchId: string;
  name: string;
  /** Undefined takes its name off, so that it is called by what it looks for. */
  onKeep: (name: string | undefined) => Promise<boolean>;
  onClose: () => void;
}

/** A name of one's own for a saved search. */
export function RenameSearch({ searchId, name, onKeep, onClose }: RenameSearchProps) {
  const { t } = useTranslation(['local-offer', 'common']);
  const [text, setText] = useState(name);
  useHoldWhile(text !== name);
  async function keep() {
    if (await onKeep(ownName(text, longestName))) onClose();
  }
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void keep();
      }}
    >
      <TextField
        id={`search-name-${searchId}`}
        name="search-name"
        label={t('savedSearch.name')}
        hint={t('savedSearch.nameHint')}
        autoComplete="off"
        longest={longestName}
        value={text}
        onChange={setText}
      />
      <ButtonRow>
        <Button type="submit">{t('savedSearch.keep')}</Button>
        <Button look="quiet" onPress={onClose}>
          {t('common:cancel')}
        </Button>
      </ButtonRow>
    </form>
  );
}
