import { useTranslation } from 'react-i18next';
import { Tag, type TagTint } from '../tag/tag.tsx';

/** Where something that was written has got to. */
export type EntryStateName = 'saved' | 'waiting' | 'sending' | 'needs-you' | 'needs-update' | 'received';

const tints: Record<EntryStateName, TagTint> = {
  saved: 'sun',
  waiting: 'sun',
  sending: 'sky',
  'needs-you': 'rose',
  'needs-update': 'rose',
  received: 'leaf',
};

/** The same few words for an entry's state wherever one is shown. */
export function EntryTag({ state }: { state: EntryStateName }) {
  const { t } = useTranslation('common');
  return <Tag tint={tints[state]}>{t(`entry.${state}`)}</Tag>;
}
