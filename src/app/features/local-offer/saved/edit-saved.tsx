import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { longestList, longestNote, type SavedService } from '#app/device/local-offer/saved-service.ts';
import { Button } from '#app/ui/button/button.tsx';
import { ButtonRow } from '#app/ui/button/button-row.tsx';
import { useHoldWhile } from '#app/ui/form/use-hold-while.ts';
import { TextArea } from '#app/ui/text-area/text-area.tsx';
import { TextField } from '#app/ui/text-field/text-field.tsx';
import { Tick } from '#app/ui/tick/tick.tsx';
import { listNamed } from './lists.ts';

export interface EditSavedProps {
  serviceId: string;
  value: SavedService;
  /** Names of lists there are already. */
  lists: readonly string[];
  onKeep: (value: SavedService) => Promise<boolean>;
  onClose: () => void;
}

const withAndWithout = (lists: readonly string[], name: string, isOn: boolean): string[] =>
  isOn ? [...lists, name] : lists.filter((each) => each !== name);

/** A note for oneself about a saved service, and the lists it is on. */
export function EditSaved({ serviceId, value, lists, onKeep, onClose }: EditSavedProps) {
  const { t } = useTranslation(['service', 'common']);
  const [note, setNote] = useState(value.note ?? '');
  const [on, setOn] = useState(value.lists);
  const [newList, setNewList] = useState('');
  useHoldWhile(note !== (value.note ?? '') || newList !== '');

  async function keep() {
    const named = listNamed(newList);
    const words = note.trim().slice(0, longestNote);
    const all = named && !on.includes(named) ? [...on, named] : on;
    const kept = await onKeep({ name: value.name, lists: all, ...(words && { note: words }) });
    if (kept) onClose();
  }
  return (
    <form
      className="edit-saved"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void keep();
      }}
    >
      <TextArea
        id={`note-${serviceId}`}
        name="note"
        label={t('save.note')}
        hint={t('save.noteHint')}
        value={note}
        onChange={setNote}
        rows={3}
        max={longestNote}
      />
      {lists.map((name, at) => (
        <Tick
          key={name}
          id={`list-${serviceId}-${at}`}
          name="list"
          label={t('save.onList', { name })}
          value={on.includes(name)}
          onChange={(isOn) => setOn(withAndWithout(on, name, isOn))}
        />
      ))}
      <TextField
        id={`new-list-${serviceId}`}
        name="new-list"
        label={t('save.newList')}
        hint={t('save.newListHint')}
        longest={longestList}
        value={newList}
        onChange={setNewList}
      />
      <ButtonRow>
        <Button type="submit">{t('save.keep')}</Button>
        <Button look="quiet" onPress={onClose}>
          {t('common:cancel')}
        </Button>
      </ButtonRow>
    </form>
  );
}
