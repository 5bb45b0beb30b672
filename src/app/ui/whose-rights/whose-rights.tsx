import { useTranslation } from 'react-i18next';
import { useFormat } from '../../i18n/use-format.ts';
import { Notice } from '../notice/notice.tsx';
import './words.ts';

export interface WhoseRightsProps {
  /** What the reader is to the person. */
  relationship: 'parent' | 'self' | 'representative';
  /** Whether the reader may act in what concerns them. */
  act: 'yes' | 'if-they-agree' | 'no';
  /** The first day on which the rights are the person's own. */
  theirsFrom: string;
  /** That day is near. */
  isSoon: boolean;
  /** Null where nobody was named. */
  name: string | null;
}

function wordsFor({ relationship, act, isSoon }: WhoseRightsProps) {
  if (act === 'if-they-agree') return 'rights.theirs';
  if (relationship === 'self') return act === 'no' ? 'rights.heard' : 'rights.own';
  return isSoon ? 'rights.soon' : null;
}

/** Who decides: a reader is told where the rights are not theirs to use, or soon will not be. Otherwise nothing is said. */
export function WhoseRights(props: WhoseRightsProps) {
  const { t } = useTranslation('dates');
  const { act, theirsFrom, name } = props;
  const date = useFormat().date(theirsFrom);
  const words = wordsFor(props);
  if (words === null || (name === null && props.relationship !== 'self')) return null;
  return (
    <Notice title={t('rights.title')}>
      <p>{t(words, { date, name })}</p>
      {act === 'if-they-agree' && <p>{t('rights.capacity', { name })}</p>}
    </Notice>
  );
}
