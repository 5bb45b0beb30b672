import type { CalendarDate } from '../../calendar.ts';
import type { Confidence } from '../time-limit.ts';
import type { Outcome } from './answer.ts';
import type { RouteId } from './situation.ts';

/** Who can help someone along a route. */
export type Helper =
  | 'sendiass'
  | 'advocate'
  | 'nhs-complaints-advocate'
  | 'pals'
  | 'clinical-officer'
  | 'charity'
  | 'equality-advice'
  | 'solicitor';

/** One row of the route sheet: what does not depend on anyone's situation. */
export interface RouteRow {
  outcome: Outcome;
  /** The time limit that ends it, if the law sets one. */
  limit: string | null;
  cost: 'free' | 'costly';
  helpers: readonly Helper[];
  /** Routes one of which normally comes first. */
  after: readonly RouteId[];
  /** Routes that using this one may shut for the same matter. */
  closesOff: readonly RouteId[];
  source: string;
  confidence: Confidence;
  /** Where it is started or explained, on a public site. */
  web?: string;
}

/** The day every row was last compared with its source. */
export const routeSheetCheckedOn: CalendarDate = '2026-11-22';

const plain = { limit: null, cost: 'free', helpers: ['sendiass'], after: [], closesOff: [] } as const;
const appeal = {
  ...plain,
  outcome: 'order',
  limit: 'appeal.sen',
  helpers: ['sendiass', 'charity'],
  after: ['mediation'],
  closesOff: ['lgsco'],
  confidence: 'legislation-text',
  web: 'https://www.gov.uk/appeal-ehc-plan-decision',
} as const;

/** @see SEND Code of Practice 2015, chapter 11, and the law each row names */
export const routeSheet: Readonly<Record<RouteId, RouteRow>> = {
  'emergency-help': {
    ...plain,
    outcome: 'response',
    helpers: [],
    source: '999; NHS 111; children’s social care (Children Act 1989, ss17 and 47)',
    confidence: 'knowledge-only',
  },
  'section-19-education': {
    ...plain,
    outcome: 'response',
    source: 'Education Act 1996, s19; Children and Families Act 2014, s42',
    confidence: 'knowledge-only',
  },
  talk: { ...plain, outcome: 'response', source: 'SEND Code 11.1', confidence: 'knowledge-only' },
  sendiass: {
    ...plain,
    outcome: 'advice',
    source: 'Children and Families Act 2014, s32; SEND Code ch 2',
    confidence: 'knowledge-only',
  },
  'disagreement-resolution': {
    ...plain,
    outcome: 'agreement',
    source: 'Children and Families Act 2014, s57; SEND Code 11.6 to 11.10',
    confidence: 'secondary-text',
  },
  mediation: {
    ...plain,
    outcome: 'agreement',
    limit: 'mediation.contact',
    helpers: ['sendiass', 'advocate'],
    source: 'Children and Families Act 2014, ss52 to 56; SEND Regulations 2014, regs 32 to 42',
    confidence: 'legislation-text',
  },
  appeal: { ...appeal, source: 'Children and Families Act 2014, s51; HESC Tribunal Rules 2008, r 20' },
  'appeal-extended': {
    ...appeal,
    outcome: 'recommendation',
    source: 'SI 2017/1306; Children and Families Act 2014, s51; HESC Tribunal Rules 2008, r 20',
  },
  'appeal-placement-only': {
    ...appeal,
    limit: 'appeal.section_i_only',
    after: [],
    source: 'Children and Families Act 2014, ss51 and 55(2); HESC Tribunal Rules 2008, r 20',
  },
  'council-complaint': {
    ...plain,
    outcome: 'remedy',
    helpers: ['sendiass', 'advocate'],
    source: 'The complaints policy of the council; LGSCO Complaint Handling Code 2024',
    confidence: 'knowledge-only',
  },
  'children-act-complaint': {
    ...plain,
    outcome: 'response',
    limit: 'ca89.start',
    helpers: ['advocate', 'charity'],
    source: 'Children Act 1989, s26; SI 2006/1738',
    confidence: 'secondary-text',
  },
  'adult-care-complaint': {
    ...plain,
    outcome: 'response',
    limit: 'asc.complain',
    helpers: ['advocate'],
    source: 'SI 2009/309',
    confidence: 'knowledge-only',
  },
  'nhs-complaint': {
    ...plain,
    outcome: 'response',
    limit: 'nhs.complain',
    helpers: ['pals', 'nhs-complaints-advocate', 'clinical-officer'],
    source: 'SI 2009/309, regs 12 to 14',
    confidence: 'secondary-text',
  },
  'school-complaint': {
    ...plain,
    outcome: 'response',
    limit: 'school.complain',
    source: 'Education Act 2002, s29; for academies, the Independent School Standards 2014, part 7',
    confidence: 'secondary-text',
  },
  dfe: {
    ...plain,
    outcome: 'finding',
    after: ['school-complaint'],
    source: 'Education Act 1996, ss496 and 497; Department for Education, complaints about schools',
    confidence: 'secondary-text',
    web: 'https://www.gov.uk/complain-about-school',
  },
  'discrimination-claim': {
    ...plain,
    outcome: 'order',
    limit: 'dda.tribunal_claim',
    helpers: ['charity', 'equality-advice'],
    source: 'Equality Act 2010, s116 and sch 17',
    confidence: 'legislation-text',
  },
  'county-court': {
    ...plain,
    outcome: 'remedy',
    limit: 'dda.county_court',
    cost: 'costly',
    helpers: ['solicitor', 'equality-advice'],
    source: 'Equality Act 2010, ss114 and 118',
    confidence: 'secondary-text',
  },
  'judicial-review': {
    ...plain,
    outcome: 'order',
    limit: 'jr',
    cost: 'costly',
    helpers: ['solicitor', 'sendiass'],
    source: 'Civil Procedure Rules, part 54',
    confidence: 'secondary-text',
    web: 'https://www.gov.uk/check-legal-aid',
  },
  lgsco: {
    ...plain,
    outcome: 'finding',
    limit: 'lgsco',
    after: ['council-complaint', 'children-act-complaint', 'adult-care-complaint', 'transport-appeal'],
    source: 'Local Government Act 1974, ss26, 26B and 34D',
    confidence: 'secondary-text',
    web: 'https://www.lgo.org.uk/make-a-complaint',
  },
  phso: {
    ...plain,
    outcome: 'finding',
    limit: 'phso',
    helpers: ['nhs-complaints-advocate'],
    after: ['nhs-complaint'],
    source: 'Health Service Commissioners Act 1993, s9',
    confidence: 'knowledge-only',
    web: 'https://www.ombudsman.org.uk/making-complaint',
  },
  'budget-review': {
    ...plain,
    outcome: 'response',
    source: 'Children and Families Act 2014, s49; SI 2014/1652, reg 7',
    confidence: 'secondary-text',
  },
  'health-budget-review': {
    ...plain,
    outcome: 'response',
    helpers: ['pals', 'clinical-officer'],
    source: 'NHS (Direct Payments) Regulations 2013; the appeals policy of the ICB',
    confidence: 'knowledge-only',
  },
  'local-offer-comment': {
    ...plain,
    outcome: 'response',
    source: 'Children and Families Act 2014, s30(6); SEND Regulations 2014, reg 56',
    confidence: 'secondary-text',
  },
  'transport-appeal': {
    ...plain,
    outcome: 'response',
    source: 'Education Act 1996, s508B; national guidance on travel to school (two stages)',
    confidence: 'knowledge-only',
  },
  'data-complaint': {
    ...plain,
    outcome: 'response',
    helpers: [],
    source: 'Data Protection Act 2018, s164A',
    confidence: 'secondary-text',
  },
  ico: {
    ...plain,
    outcome: 'finding',
    helpers: [],
    after: ['data-complaint'],
    source: 'Data Protection Act 2018, s165',
    confidence: 'knowledge-only',
    web: 'https://ico.org.uk/make-a-complaint',
  },
  'ofsted-cqc': {
    ...plain,
    outcome: 'response',
    helpers: [],
    source: 'Ofsted and CQC area SEND inspections; Children Act 2004, s20',
    confidence: 'knowledge-only',
  },
  'exclusion-review': {
    ...plain,
    outcome: 'finding',
    helpers: ['sendiass', 'charity'],
    source: 'Education Act 2002, s51A (governors, then an independent review panel)',
    confidence: 'knowledge-only',
  },
};

const needCertificate: ReadonlySet<RouteId> = new Set(['appeal', 'appeal-extended']);

/** An appeal needs a certificate unless it is about Section I alone. @see Children and Families Act 2014, section 55 */
export const needsCertificate = (id: RouteId): boolean => needCertificate.has(id);
