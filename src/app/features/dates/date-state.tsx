import { useTranslation } from 'react-i18next';
import type { Deadline } from '#app/device/dates/child-dates.ts';
import { Tag, type TagTint } from '#app/ui/tag/tag.tsx';

const tints = {
  yours: 'sun',
  due: 'sky',
  overdue: 'rose',
  missed: 'rose',
  done: 'leaf',
} as const satisfies Record<string, TagTint>;

/** How a date stands, in the words of its reader: a day of their own that has passed is not "for you" any more. */
export const standing = ({ state, daysLeft }: Deadline): keyof typeof tints =>
  state === 'yours' && daysLeft < 0 ? 'missed' : state;

export function DateState({ date }: { date: Deadline }) {
  const { t } = useTranslation('dates');
  const state = standing(date);
  return <Tag tint={tints[state]}>{t(`state.${state}`)}</Tag>;
}
