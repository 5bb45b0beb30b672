import type { CalendarDate } from '../../calendar.ts';
import { holderOrEither, type RightsHolder } from '../rights.ts';
import { answerTo, type Told } from './told.ts';

/** Who may do what the answer says, by the age and the capacity that were told; `either` where no age was. */
export function holderTold(told: Told, today: CalendarDate): RightsHolder | 'either' {
  const holder = holderOrEither(answerTo(told, 'date-of-birth'), today);
  const isForThem = holder === 'young-person' && answerTo(told, 'capacity') === 'for-them';
  return isForThem ? 'alternative-person' : holder;
}
