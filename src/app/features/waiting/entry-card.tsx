import { useTranslation } from 'react-i18next';
import { useDevice } from '#app/device/use-device.tsx';
import type { Entry } from '#app/device/outbox/entry.ts';
import { useFormat } from '#app/i18n/use-format.ts';
import { Button } from '#app/ui/button/button.tsx';
import { ButtonLink } from '#app/ui/button/button-link.tsx';
import { ButtonRow } from '#app/ui/button/button-row.tsx';
import { Card } from '#app/ui/card/card.tsx';
import { Details } from '#app/ui/details/details.tsx';
import { EntryTag } from '#app/ui/entry-tag/entry-tag.tsx';
import { SummaryList } from '#app/ui/summary-list/summary-list.tsx';
import { VisuallyHidden } from '#app/ui/visually-hidden/visually-hidden.tsx';
import { changePath } from './change-path.ts';
import { waitsForSignIn } from './entry-group.ts';
import { entryWords } from './entry-words.ts';
import { EntrySays } from './entry-says.tsx';

export interface EntryCardProps {
  entry: Entry;
  onRemove: (entry: Entry) => void;
}

function useEntryTitle(entry: Entry): string {
  const { t } = useTranslation('waiting');
  const words = entryWords(entry);
  return words ? t(`entry.${words.is}`, { about: words.about }) : t('entry.other');
}

function EntryActions({ entry, onRemove, title }: EntryCardProps & { title: string }) {
  const { t } = useTranslation('waiting');
  const { outbox, session } = useDevice();
  const change = changePath(entry.kind, entry.id);
  const needsYou = entry.state.is === 'needs-you' && !waitsForSignIn(entry);
  return (
    <ButtonRow>
      {waitsForSignIn(entry) && (
        <ButtonLink to={session.signInPath('/waiting')}>{t('entry.signIn')}</ButtonLink>
      )}
      {needsYou && change && entry.payload !== null && (
        <ButtonLink to={change} icon="edit">
          {t('entry.change')}
        </ButtonLink>
      )}
      {needsYou && entry.payload !== null && (
        <Button look="quiet" icon="refresh" onPress={() => void outbox.tryAgain(entry.id)}>
          {t('entry.tryAgain')}
        </Button>
      )}
      {entry.state.is !== 'sending' && entry.state.is !== 'received' && (
        <Button look="quiet" icon="bin" onPress={() => onRemove(entry)}>
          {t('entry.remove')} <VisuallyHidden>{title}</VisuallyHidden>
        </Button>
      )}
    </ButtonRow>
  );
}

/** One thing that was written: its true state, its words, and what its writer can do. */
export function EntryCard({ entry, onRemove }: EntryCardProps) {
  const { t } = useTranslation('waiting');
  const format = useFormat();
  const title = useEntryTitle(entry);
  const words = entryWords(entry);
  const { state } = entry;
  return (
    <Card title={title} level={3}>
      <p>
        <EntryTag state={state.is} />
      </p>
      {entry.payload === null ? <p>{t('state.unreadable')}</p> : <EntrySays entry={entry} />}
      <SummaryList
        rows={[
          state.is === 'received' && {
            name: t('entry.reference'),
            value: <span className="reference">{state.reference}</span>,
          },
          state.is === 'received' && { name: t('entry.received'), value: format.dateTime(state.receivedAt) },
        ]}
      />
      <p className="hint">
        {t('entry.written', { when: format.dateTime(entry.writtenAt) })}
        <br />
        {words && t(words.named ? 'entry.withName' : 'entry.noName')}
      </p>
      {words && (
        <Details summary={t('entry.words')}>
          <p className="as-written" dir="auto">
            {words.text}
          </p>
        </Details>
      )}
      <EntryActions entry={entry} onRemove={onRemove} title={title} />
    </Card>
  );
}
