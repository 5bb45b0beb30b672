import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { Button } from '#app/ui/button/button.tsx';
import { ButtonRow } from '#app/ui/button/button-row.tsx';
import { Card } from '#app/ui/card/card.tsx';
import type { Service } from '#contract/local-offer.ts';
import { savedPath } from '../paths.ts';
import { EditSaved } from './edit-saved.tsx';
import { listsOf } from './lists.ts';
import { SavedWords } from './saved-words.tsx';
import { TakenOff } from './taken-off.tsx';
import { useSaved, type Saved } from './use-saved.ts';

interface SavedCardProps {
  one: Saved;
  all: readonly Saved[];
  keep: ReturnType<typeof useSaved>['keep'];
  onTakeOff: () => void;
}

function SavedCard({ one, all, keep, onTakeOff }: SavedCardProps) {
  const { t } = useTranslation('service');
  const [editing, setEditing] = useState(false);
  return (
    <Card title={t('save.saved')} tint="leaf">
      <SavedWords value={one.value} />
      {editing ? (
        <EditSaved
          serviceId={one.id}
          value={one.value}
          lists={listsOf(all)}
          onKeep={(value) => keep(value, one.id)}
          onClose={() => setEditing(false)}
        />
      ) : (
        <ButtonRow>
          <Button look="quiet" icon="edit" onPress={() => setEditing(true)}>
            {t(one.value.note ? 'save.change' : 'save.addNote')}
          </Button>
          <Button look="quiet" icon="bin" onPress={onTakeOff}>
            {t('save.takeOff')}
          </Button>
        </ButtonRow>
      )}
      <p className="way-on">
        <Link to={savedPath()}>{t('save.all')}</Link>
      </p>
    </Card>
  );
}

/** Saves a service on this phone, with a note for oneself and lists to put it on. Nothing of it is sent. */
export function SaveService({ service: { id, name } }: { service: Service }) {
  const { t } = useTranslation('service');
  const { saved, taken, problem, keep, takeOff, undo } = useSaved();
  const one = saved.find((each) => each.id === id);
  return (
    <div className="no-print">
      {one ? (
        <SavedCard one={one} all={saved} keep={keep} onTakeOff={() => void takeOff(one)} />
      ) : (
        <ButtonRow>
          <Button icon="heart" look="quiet" onPress={() => void keep({ name, lists: [] }, id)}>
            {t('save.button')}
          </Button>
        </ButtonRow>
      )}
      <TakenOff said={taken && t('saved.taken', { name: taken.value.name })} problem={problem} undo={undo} />
    </div>
  );
}
