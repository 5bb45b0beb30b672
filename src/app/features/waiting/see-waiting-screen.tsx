import { useTranslation } from 'react-i18next';
import { useDevice, useWatch } from '#app/device/use-device.tsx';
import type { Entry } from '#app/device/outbox/entry.ts';
import { ButtonLink } from '#app/ui/button/button-link.tsx';
import { CardList } from '#app/ui/card/card-list.tsx';
import { EmptyState } from '#app/ui/empty-state/empty-state.tsx';
import { Page } from '#app/ui/page/page.tsx';
import { EntryCard } from './entry-card.tsx';
import { groupOf } from './entry-group.ts';
import { ExportUnsent } from './export-unsent.tsx';
import { RemovalNotice } from './removal-notice.tsx';
import { SafeCopies } from './safe-copies.tsx';
import { TryNow } from './try-now.tsx';
import { useRemoval } from './use-removal.ts';
import './waiting.scss';
import './words.ts';

const groups = ['needsYou', 'waiting', 'received'] as const;

function NothingWritten() {
  const { t } = useTranslation('waiting');
  return (
    <EmptyState icon="speech" title={t('none.title')}>
      <p>{t('none.text')}</p>
      <ButtonLink to="/local-offer">{t('none.localOffer')}</ButtonLink>
    </EmptyState>
  );
}

function Entries({ entries, onRemove }: { entries: readonly Entry[]; onRemove: (entry: Entry) => void }) {
  const { t } = useTranslation('waiting');
  return groups.map((group) => {
    const shown = entries.filter((entry) => groupOf(entry) === group);
    if (shown.length === 0) return null;
    return (
      <section key={group} aria-labelledby={`group-${group}`}>
        <h2 id={`group-${group}`}>{t(`group.${group}`)}</h2>
        <CardList>
          {shown.map((entry) => (
            <EntryCard key={entry.id} entry={entry} onRemove={onRemove} />
          ))}
        </CardList>
      </section>
    );
  });
}

/** Everything this person wrote to send: each with its true state, and what they can do about it. */
export function SeeWaitingScreen() {
  const { t } = useTranslation('waiting');
  const { outbox, vault } = useDevice();
  const entries = useWatch(outbox.all);
  const locked = useWatch(vault.state) === 'locked';
  const { removal, remove, undo } = useRemoval();
  const unsent = entries.some((entry) => groupOf(entry) !== 'received');
  const waiting = entries.filter((entry) => groupOf(entry) === 'waiting').length;
  if (locked) return <Page title={t('title')}>{t('locked')}</Page>;
  return (
    <Page title={t('title')} lead={entries.length > 0 && t('lead')}>
      <RemovalNotice removal={removal} onUndo={(entry) => void undo(entry)} />
      {entries.length > 0 && <TryNow waiting={waiting} />}
      {entries.length === 0 ? (
        <NothingWritten />
      ) : (
        <Entries entries={entries} onRemove={(entry) => void remove(entry)} />
      )}
      {unsent && <ExportUnsent />}
      <SafeCopies />
    </Page>
  );
}
