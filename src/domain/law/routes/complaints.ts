import { compareDates, isCalendarDate } from '../../calendar.ts';
import { birthday } from '../school-leaving-date.ts';
import { closedFor, draft, together, type Draft, type Rule } from './draft.ts';
import { partsInDispute } from './sections.ts';
import type { Body } from './situation.ts';

const adult = 18;

export const isSchool = (body: Body | undefined): boolean =>
  body === 'maintained-school' || body === 'academy' || body === 'independent-school';

export const isSetting = (body: Body | undefined): boolean =>
  isSchool(body) || body === 'college' || body === 'early-years';

export const isHealth = (body: Body | undefined): boolean => body === 'nhs' || body === 'icb';

/** @see send law 4.2, rule 4 */
export const aboutCouncil = draft(['council-complaint', 'lgsco']);

/** @see send law 4.2, rule 5; SI 2009/309 */
export const aboutHealth = draft(['nhs-complaint', 'phso'], ...closedFor('not-about-the-nhs', 'lgsco'));

const asChild = draft(
  ['children-act-complaint', 'lgsco'],
  ...closedFor('for-adults', 'adult-care-complaint'),
);
const asAdult = draft(
  ['adult-care-complaint', 'lgsco'],
  ...closedFor('for-children', 'children-act-complaint'),
);

/** Children and adults complain about social care under different law. Where age is unknown both are shown. Rule 6. */
export const aboutCare: Rule = ({ body, dateOfBirth: born, today }) => {
  if (body === 'children-social-care') return asChild;
  if (body === 'adult-social-care') return asAdult;
  if (born === undefined || !isCalendarDate(born)) {
    return draft(['children-act-complaint', 'adult-care-complaint', 'lgsco']);
  }
  return compareDates(birthday(born, adult), today) <= 0 ? asAdult : asChild;
};

/** @see send law 4.2, rule 7 */
export function aboutSetting(body: Body | undefined): Draft {
  const closed = closedFor('not-about-schools', 'lgsco');
  if (body === 'early-years') return draft(['school-complaint', 'ofsted-cqc'], ...closed);
  if (body === 'independent-school') return draft(['school-complaint', 'dfe', 'ofsted-cqc'], ...closed);
  return draft(['school-complaint', 'dfe'], ...closed);
}

/** Who answers for what the plan promised: the council for education, the ICB for health, social care for care. */
export const aboutDelivery: Rule = (situation) => {
  const parts = partsInDispute(situation);
  const others = parts.size === 0 || [...parts].some((part) => part !== 'health' && part !== 'care');
  return together(
    ...(others ? [aboutCouncil] : []),
    ...(parts.has('health') ? [aboutHealth] : []),
    ...(parts.has('care') ? [aboutCare(situation)] : []),
  );
};
