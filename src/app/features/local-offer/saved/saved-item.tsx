import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { Button } from '#app/ui/button/button.tsx';
import { ButtonRow } from '#app/ui/button/button-row.tsx';
import { Card } from '#app/ui/card/card.tsx';
import { Tag } from '#app/ui/tag/tag.tsx';
import { Tick } from '#app/ui/tick/tick.tsx';
import { VisuallyHidden } from '#app/ui/visually-hidden/visually-hidden.tsx';
import type { Service } from '#contract/local-offer.ts';
import { localOfferPaths } from '../paths.ts';
import { EditSaved } from './edit-saved.tsx';
import { SavedWords } from './saved-words.tsx';
import type { Saved, useSaved } from './use-saved.ts';

export interface SavedItemProps {
  one: Saved;
  /** Null where the Local Offer on this phone has it no more. */
  service: Service | null | undefined;
  lists: readonly string[];
  chosen: boolean;
  onChoose: (isChosen: boolean) => void;
  keep: ReturnType<typeof useSaved>['keep'];
  onTakeOff: () => void;
}

function ItemTags({ service }: Pick<SavedItemProps, 'service'>) {
  const { t } = useTranslation(['service', 'local-offer']);
  if (service === null) return <Tag tint="rose">{t('saved.gone')}</Tag>;
  if (service?.status === 'temporarily-closed') return <Tag tint="rose">{t('local-offer:hit.closed')}</Tag>;
  if (service?.status === 'inactive') return <Tag tint="rose">{t('local-offer:hit.ended')}</Tag>;
  return null;
}

/** One saved service: its note, its lists, and what can be done with it. */
export function SavedItem({ one, service, lists, chosen, onChoose, keep, onTakeOff }: SavedItemProps) {
  const { t } = useTranslation('service');
  const [editing, setEditing] = useState(false);
  const { id, value } = one;
  const name = service?.name ?? value.name;
  const named = (key: 'saved.changeName' | 'saved.takeOffName') => (
    <VisuallyHidden>{t(key, { name })}</VisuallyHidden>
  );
  return (
    <Card
      level={3}
      title={
        <Link className="saved-link" to={localOfferPaths.service(id)}>
          <bdi>{name}</bdi>
        </Link>
      }
    >
      <ItemTags service={service} />
      <SavedWords value={value} />
      {editing ? (
        <EditSaved
          serviceId={id}
          value={value}
          lists={lists}
          onKeep={(changed) => keep(changed, id)}
          onClose={() => setEditing(false)}
        />
      ) : (
        <>
          <Tick
            id={`choose-${id}`}
            name="choose"
            label={t('saved.choose', { name })}
            value={chosen}
            onChange={onChoose}
          />
          <ButtonRow>
            <Button look="quiet" icon="edit" onPress={() => setEditing(true)}>
              <span aria-hidden="true">{t(value.note ? 'save.change' : 'save.addNote')}</span>
              {named('saved.changeName')}
            </Button>
            <Button look="quiet" icon="bin" onPress={onTakeOff}>
              <span aria-hidden="true">{t('save.takeOff')}</span>
              {named('saved.takeOffName')}
            </Button>
          </ButtonRow>
        </>
      )}
    </Card>
  );
}
