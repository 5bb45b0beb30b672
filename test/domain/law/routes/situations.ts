import type { Situation } from '#domain/law/routes/situation.ts';

/** A situation and what the law says can be done, written from the route sheet and the decision rules. */
export interface Expected {
  tells: string;
  given: Omit<Situation, 'today'> & { today?: string };
  /** Every route, in order; `!` marks one that cannot be used as things stand. */
  routes: string;
  /** Every live limit with its day, earliest first. */
  clocks?: string;
  /** Routes that are closed, with why; there may be more. */
  closed?: string;
  urgent?: true;
  holder?: 'parent' | 'young-person';
}

const letter = '2026-10-01';
const rest = 'sendiass talk disagreement-resolution council-complaint';
const twoMonths = 'mediation.contact 2026-12-01, appeal.sen 2026-12-01';
const notAppealed = 'appeal:nothing-to-appeal mediation:nothing-to-appeal';

/** Rule 3: decisions that can be appealed. */
export const appeals: readonly Expected[] = [
  {
    tells: 'refused an assessment: two months for mediation and appeal',
    given: { issue: 'refuse-to-assess', decisionLetter: letter, hasPlan: false, body: 'council' },
    routes: `appeal mediation ${rest}`,
    clocks: twoMonths,
    closed: 'appeal-extended:not-for-refusal-to-assess lgsco:could-be-appealed',
  },
  {
    tells: 'refused an assessment, with health in dispute: still never an extended appeal',
    given: { issue: 'refuse-to-assess', decisionLetter: letter, sections: ['G', 'H1'] },
    routes: `appeal mediation ${rest}`,
    clocks: twoMonths,
    closed: 'appeal-extended:not-for-refusal-to-assess',
  },
  {
    tells: 'refused an assessment, letter not to hand: the routes without days',
    given: { issue: 'refuse-to-assess' },
    routes: `appeal mediation ${rest}`,
    clocks: '',
  },
  {
    tells: 'refused a plan',
    given: { issue: 'refuse-to-issue', decisionLetter: letter, hasPlan: false },
    routes: `appeal mediation ${rest}`,
    clocks: twoMonths,
    closed: 'lgsco:could-be-appealed',
  },
  {
    tells: 'refused a plan, with care in dispute: extended',
    given: { issue: 'refuse-to-issue', decisionLetter: letter, sections: ['D'] },
    routes: `appeal appeal-extended mediation ${rest}`,
    clocks: twoMonths,
  },
  {
    tells: 'needs and provision wrong in a final plan',
    given: { issue: 'plan-content', sections: ['B', 'F'], decisionLetter: letter, hasPlan: true },
    routes: `appeal mediation ${rest}`,
    clocks: twoMonths,
    closed: 'lgsco:could-be-appealed',
  },
  {
    tells: 'provision and placement wrong: a certificate is needed, since it is not placement alone',
    given: { issue: 'plan-content', sections: ['F', 'I'], decisionLetter: letter },
    routes: `appeal mediation ${rest}`,
    clocks: twoMonths,
  },
  {
    tells: 'provision and health wrong: an extended appeal besides',
    given: { issue: 'plan-content', sections: ['F', 'G'], decisionLetter: letter },
    routes: `appeal appeal-extended mediation ${rest}`,
    clocks: twoMonths,
  },
  {
    tells: 'needs, care and social care wrong',
    given: { issue: 'plan-content', sections: ['B', 'D', 'H2'], decisionLetter: letter },
    routes: `appeal appeal-extended mediation ${rest}`,
    clocks: twoMonths,
  },
  {
    tells: 'placement and health wrong: not placement alone',
    given: { issue: 'plan-content', sections: ['I', 'G'], decisionLetter: letter },
    routes: `appeal appeal-extended mediation ${rest}`,
    clocks: twoMonths,
  },
  {
    tells: 'sections not known: the full appeal with a certificate',
    given: { issue: 'plan-content', decisionLetter: letter },
    routes: `appeal mediation ${rest}`,
    clocks: twoMonths,
  },
  {
    tells: 'only health wrong: mediation, and an extended appeal only along with education',
    given: { issue: 'plan-content', sections: ['G'], decisionLetter: letter },
    routes: 'mediation appeal-extended! sendiass talk disagreement-resolution nhs-complaint phso',
    closed: 'appeal:section-not-appealable appeal-extended:needs-education-issue lgsco:not-about-the-nhs',
    clocks: `${twoMonths}, nhs.complain 2027-10-01, phso 2027-10-01`,
  },
  {
    tells: 'only social care wrong, for a child',
    given: { issue: 'plan-content', sections: ['H1'], decisionLetter: letter, dateOfBirth: '2016-04-01' },
    routes: 'mediation appeal-extended! sendiass talk disagreement-resolution children-act-complaint lgsco',
    closed: 'appeal-extended:needs-education-issue adult-care-complaint:for-adults',
    holder: 'parent',
  },
  {
    tells: 'only outcomes wrong: no appeal of their own',
    given: { issue: 'plan-content', sections: ['E'], decisionLetter: letter },
    routes: `${rest} lgsco`,
    closed: 'appeal:section-not-appealable mediation:section-not-appealable',
    clocks: 'lgsco 2027-09-30',
  },
  {
    tells: 'only the budget in Section J wrong: review, complaint, Ombudsman',
    given: { issue: 'plan-content', sections: ['J'], decisionLetter: letter },
    routes: `budget-review ${rest} lgsco`,
    closed: 'appeal:section-not-appealable',
    clocks: 'lgsco 2027-09-30',
  },
  {
    tells: 'provision and budget wrong: the appeal first, the budget after',
    given: { issue: 'plan-content', sections: ['F', 'J'], decisionLetter: letter },
    routes: `appeal mediation ${rest} budget-review`,
    clocks: twoMonths,
    closed: 'lgsco:could-be-appealed',
  },
  {
    tells: 'a draft and no final plan: nothing to appeal yet',
    given: { issue: 'plan-content', sections: ['F'], hasPlan: false },
    routes: rest,
    closed: 'appeal:no-final-plan mediation:no-final-plan lgsco:could-be-appealed',
  },
  {
    tells: 'only the school in dispute: no certificate, two months',
    given: { issue: 'placement-only', sections: ['I'], decisionLetter: letter },
    routes: `appeal-placement-only mediation ${rest}`,
    clocks: 'appeal.section_i_only 2026-12-01',
    closed: 'lgsco:could-be-appealed',
  },
  {
    tells: 'only the school in dispute, with a certificate: not stretched by it',
    given: { issue: 'placement-only', decisionLetter: letter, certificate: '2026-11-20' },
    routes: `appeal-placement-only mediation ${rest}`,
    clocks: 'appeal.section_i_only 2026-12-01',
  },
  {
    tells: 'only Section I said to be wrong under plan content: the same as placement only',
    given: { issue: 'plan-content', sections: ['I'], decisionLetter: letter, certificate: '2026-11-20' },
    routes: `appeal-placement-only mediation ${rest}`,
    clocks: 'appeal.section_i_only 2026-12-01',
  },
  {
    tells: 'placement only, but Section F named too: a certificate is needed after all',
    given: { issue: 'placement-only', sections: ['I', 'F'], decisionLetter: letter },
    routes: `appeal mediation ${rest}`,
    clocks: twoMonths,
  },
  {
    tells: 'placement out of time in spite of a certificate',
    given: {
      today: '2026-12-10',
      issue: 'placement-only',
      decisionLetter: letter,
      certificate: '2026-11-25',
    },
    routes: `appeal-placement-only! mediation ${rest}`,
    clocks: '',
    closed: 'appeal-placement-only:out-of-time lgsco:could-be-appealed',
  },
  {
    tells: 'refused a new assessment',
    given: { issue: 'refuse-to-reassess', decisionLetter: letter, hasPlan: true },
    routes: `appeal mediation ${rest}`,
    clocks: twoMonths,
    closed: 'lgsco:could-be-appealed',
  },
  {
    tells: 'refused changes after a review, with health in dispute',
    given: { issue: 'refuse-to-amend', decisionLetter: letter, sections: ['C'] },
    routes: `appeal appeal-extended mediation ${rest}`,
    clocks: twoMonths,
  },
  {
    tells: 'refused changes after a review',
    given: { issue: 'refuse-to-amend', decisionLetter: letter },
    routes: `appeal mediation ${rest}`,
    clocks: twoMonths,
  },
  {
    tells: 'the plan is to end, for a young person',
    given: { issue: 'cease', decisionLetter: letter, dateOfBirth: '2008-02-03' },
    routes: `appeal mediation ${rest}`,
    clocks: twoMonths,
    holder: 'young-person',
    closed: 'lgsco:could-be-appealed',
  },
  {
    tells: 'a certificate gives a month from its issue where that is later, and meets the mediation limit',
    given: { issue: 'cease', decisionLetter: letter, certificate: '2026-11-20' },
    routes: `appeal mediation ${rest}`,
    clocks: 'appeal.sen 2026-12-21',
  },
  {
    tells: 'an early certificate takes nothing away',
    given: { issue: 'refuse-to-issue', decisionLetter: letter, certificate: '2026-10-10' },
    routes: `appeal mediation ${rest}`,
    clocks: 'appeal.sen 2026-12-01',
  },
  {
    tells: 'only the certificate is to hand: a month from it is safe',
    given: { issue: 'plan-content', sections: ['F'], certificate: '2026-11-20' },
    routes: `appeal mediation ${rest}`,
    clocks: 'appeal.sen 2026-12-21',
  },
  {
    tells: 'the last day is still in time',
    given: { today: '2026-12-01', issue: 'refuse-to-assess', decisionLetter: letter },
    routes: `appeal mediation ${rest}`,
    clocks: twoMonths,
  },
  {
    tells: 'the day after is out of time: shown all the same, and the Ombudsman stays shut',
    given: { today: '2026-12-02', issue: 'refuse-to-assess', decisionLetter: letter },
    routes: `appeal! mediation! ${rest}`,
    clocks: '',
    closed: 'appeal:out-of-time mediation:out-of-time lgsco:could-be-appealed',
  },
  {
    tells: 'August relief is for the tribunal and not for mediation',
    given: { today: '2026-08-14', issue: 'refuse-to-issue', decisionLetter: '2026-06-15' },
    routes: `appeal mediation ${rest}`,
    clocks: 'mediation.contact 2026-08-15, appeal.sen 2026-09-01',
  },
  {
    tells: 'relying on August is too late for mediation',
    given: { today: '2026-08-20', issue: 'refuse-to-issue', decisionLetter: '2026-06-15' },
    routes: `appeal mediation! ${rest}`,
    clocks: 'appeal.sen 2026-09-01',
    closed: 'mediation:out-of-time',
  },
  {
    tells: 'Christmas relief is for the tribunal alone',
    given: { today: '2026-12-20', issue: 'cease', decisionLetter: '2026-10-28' },
    routes: `appeal mediation ${rest}`,
    clocks: 'mediation.contact 2026-12-28, appeal.sen 2027-01-04',
  },
  {
    tells: 'a letter of two years ago, before the bank holidays that are known',
    given: { issue: 'plan-content', sections: ['B'], decisionLetter: '2024-10-03' },
    routes: `appeal! mediation! ${rest}`,
    clocks: '',
    closed: 'appeal:out-of-time mediation:out-of-time',
  },
  {
    tells: 'mediation already used: the appeal and the rest',
    given: { issue: 'plan-content', sections: ['F'], decisionLetter: letter, tried: ['mediation'] },
    routes: `appeal ${rest}`,
    clocks: 'appeal.sen 2026-12-01',
    closed: 'mediation:already-used',
  },
  {
    tells: 'already appealed: the Ombudsman is shut',
    given: { issue: 'plan-content', sections: ['F'], decisionLetter: letter, tried: ['appeal', 'mediation'] },
    routes: rest,
    clocks: '',
    closed: 'appeal:already-used lgsco:could-be-appealed',
  },
];

const talkFirst = 'talk sendiass disagreement-resolution';

/** Rules 4 to 6: delay, and help that does not come. */
export const delivery: readonly Expected[] = [
  {
    tells: 'a late decision: complaint, Ombudsman, court; not the tribunal',
    given: { issue: 'delay', body: 'council', incident: '2026-10-19', firstKnew: '2026-10-20' },
    routes: `${talkFirst} council-complaint lgsco judicial-review`,
    clocks: 'jr 2027-01-19, lgsco 2027-10-19',
    closed: notAppealed,
  },
  {
    tells: 'a delay with nothing dated',
    given: { issue: 'delay' },
    routes: `${talkFirst} council-complaint lgsco judicial-review`,
    clocks: '',
  },
  {
    tells: 'a delay known only since a day: no day is guessed for the court',
    given: { issue: 'delay', firstKnew: '2026-05-05' },
    routes: `${talkFirst} council-complaint lgsco judicial-review`,
    clocks: 'lgsco 2027-05-04',
  },
  {
    tells: 'the Ombudsman counts from knowing and not from the last letter of the council',
    given: { issue: 'delay', firstKnew: '2025-12-01', decisionLetter: '2026-11-01' },
    routes: `${talkFirst} council-complaint lgsco judicial-review`,
    clocks: 'lgsco 2026-11-30, jr 2027-02-01',
  },
  {
    tells: 'a complaint that took too long has used up the Ombudsman’s year',
    given: { issue: 'delay', firstKnew: '2025-11-01', tried: ['council-complaint'] },
    routes: `${talkFirst} lgsco! judicial-review`,
    closed: 'lgsco:out-of-time council-complaint:already-used',
  },
  {
    tells: 'a delay by a health body: its own complaint too',
    given: { issue: 'delay', body: 'nhs' },
    routes: `${talkFirst} council-complaint lgsco nhs-complaint phso judicial-review`,
  },
  {
    tells: 'a delay by a school: its own complaint too',
    given: { issue: 'delay', body: 'maintained-school' },
    routes: `${talkFirst} council-complaint lgsco school-complaint dfe judicial-review`,
  },
  {
    tells: 'Section F is not delivered',
    given: { issue: 'provision-not-delivered', sections: ['F'], hasPlan: true, incident: '2026-09-03' },
    routes: `${talkFirst} council-complaint lgsco judicial-review`,
    clocks: 'jr 2026-12-03, lgsco 2027-09-02',
    closed: 'appeal:delivery-not-content mediation:delivery-not-content',
  },
  {
    tells: 'provision is not delivered, the section not known',
    given: { issue: 'provision-not-delivered' },
    routes: `${talkFirst} council-complaint lgsco judicial-review`,
  },
  {
    tells: 'provision was not delivered and the court’s three months are over',
    given: { issue: 'provision-not-delivered', incident: '2026-06-01' },
    routes: `${talkFirst} council-complaint lgsco judicial-review!`,
    clocks: 'lgsco 2027-05-31',
    closed: 'judicial-review:out-of-time',
  },
  {
    tells: 'provision is not delivered in school: the council answers, and the school has its own complaint',
    given: { issue: 'provision-not-delivered', body: 'academy', sections: ['F'] },
    routes: `${talkFirst} council-complaint lgsco school-complaint judicial-review`,
  },
  {
    tells: 'provision is not delivered and there is no plan: support in school',
    given: { issue: 'provision-not-delivered', hasPlan: false, body: 'maintained-school' },
    routes: `${talkFirst} school-complaint dfe`,
    closed: 'lgsco:not-about-schools',
  },
  {
    tells: 'Section G is not delivered: the NHS answers',
    given: { issue: 'provision-not-delivered', sections: ['G'] },
    routes: `${talkFirst} nhs-complaint phso judicial-review`,
    closed: 'lgsco:not-about-the-nhs appeal:delivery-not-content',
  },
  {
    tells: 'Sections F and G are not delivered: both answer',
    given: { issue: 'provision-not-delivered', sections: ['F', 'G'] },
    routes: `${talkFirst} council-complaint lgsco nhs-complaint phso judicial-review`,
  },
  {
    tells: 'Section H is not delivered, for a child',
    given: { issue: 'provision-not-delivered', sections: ['H1'], dateOfBirth: '2015-02-02' },
    routes: `${talkFirst} children-act-complaint lgsco judicial-review`,
    holder: 'parent',
  },
  {
    tells: 'already complained: the Ombudsman next',
    given: {
      issue: 'provision-not-delivered',
      sections: ['F'],
      tried: ['talk', 'council-complaint'],
      firstKnew: '2026-05-05',
    },
    routes: 'sendiass disagreement-resolution lgsco judicial-review',
    clocks: 'lgsco 2027-05-04',
    closed: 'talk:already-used council-complaint:already-used',
  },
  {
    tells: 'health help does not come: provider or ICB, then the health Ombudsman',
    given: { issue: 'health-not-delivered', body: 'nhs', sections: ['G'], firstKnew: '2026-05-05' },
    routes: `${talkFirst} nhs-complaint phso judicial-review`,
    clocks: 'nhs.complain 2027-05-05, phso 2027-05-05',
    closed: 'lgsco:not-about-the-nhs appeal:delivery-not-content appeal-extended:delivery-not-content',
  },
  {
    tells: 'health: a year from when it came to notice, where that was after',
    given: { issue: 'health-not-delivered', incident: '2026-01-10', firstKnew: '2026-03-10' },
    routes: `${talkFirst} nhs-complaint phso judicial-review!`,
    clocks: 'nhs.complain 2027-03-10, phso 2027-03-10',
  },
  {
    tells: 'health without a plan: no duty under a plan to take to court',
    given: { issue: 'health-not-delivered', hasPlan: false, body: 'icb' },
    routes: `${talkFirst} nhs-complaint phso`,
  },
  {
    tells: 'therapy that is in Section F: the council answers too',
    given: { issue: 'health-not-delivered', sections: ['F'] },
    routes: `${talkFirst} nhs-complaint phso council-complaint lgsco judicial-review`,
  },
  {
    tells: 'social care for a child: the Children Act complaint, a year, then the Ombudsman',
    given: { issue: 'social-care', dateOfBirth: '2015-02-02', incident: '2026-10-01' },
    routes: `${talkFirst} children-act-complaint lgsco`,
    clocks: 'lgsco 2027-09-30, ca89.start 2027-10-01',
    closed: `adult-care-complaint:for-adults ${notAppealed}`,
    holder: 'parent',
  },
  {
    tells: 'social care at 18',
    given: { issue: 'social-care', dateOfBirth: '2008-11-22', incident: '2026-10-01' },
    routes: `${talkFirst} adult-care-complaint lgsco`,
    clocks: 'lgsco 2027-09-30, asc.complain 2027-10-01',
    closed: 'children-act-complaint:for-children',
    holder: 'young-person',
  },
  {
    tells: 'social care the day before 18, when the young person already holds the rights',
    given: { issue: 'social-care', dateOfBirth: '2008-11-23' },
    routes: `${talkFirst} children-act-complaint lgsco`,
    holder: 'young-person',
  },
  {
    tells: 'social care, age not known: both complaints',
    given: { issue: 'social-care' },
    routes: `${talkFirst} children-act-complaint adult-care-complaint lgsco`,
  },
  {
    tells: 'adult social care by its body',
    given: { issue: 'social-care', body: 'adult-social-care' },
    routes: `${talkFirst} adult-care-complaint lgsco`,
  },
  {
    tells: 'children’s social care by its body',
    given: { issue: 'social-care', body: 'children-social-care' },
    routes: `${talkFirst} children-act-complaint lgsco`,
  },
  {
    tells: 'what Section D says: mediation, and an extended appeal only along with education',
    given: {
      issue: 'social-care',
      sections: ['D', 'H'],
      hasPlan: true,
      body: 'children-social-care',
      decisionLetter: letter,
    },
    routes: `${talkFirst} children-act-complaint lgsco mediation appeal-extended!`,
    closed: 'appeal-extended:needs-education-issue',
    clocks: `${twoMonths}, lgsco 2027-09-30, ca89.start 2027-10-01`,
  },
];

/** Rule 7: schools, colleges and discrimination. */
export const settings: readonly Expected[] = [
  {
    tells: 'support in a maintained school: head, governors, the department',
    given: { issue: 'school-support', body: 'maintained-school', incident: '2026-10-05' },
    routes: `${talkFirst} school-complaint dfe`,
    clocks: 'school.complain 2027-01-05',
    closed: `lgsco:not-about-schools ${notAppealed}`,
  },
  {
    tells: 'support in an academy',
    given: { issue: 'school-support', body: 'academy' },
    routes: `${talkFirst} school-complaint dfe`,
  },
  {
    tells: 'support in an independent school: the inspectors too',
    given: { issue: 'school-support', body: 'independent-school' },
    routes: `${talkFirst} school-complaint dfe ofsted-cqc`,
  },
  {
    tells: 'support in a college',
    given: { issue: 'school-support', body: 'college' },
    routes: `${talkFirst} school-complaint dfe`,
  },
  {
    tells: 'support in an early years setting: Ofsted',
    given: { issue: 'school-support', body: 'early-years' },
    routes: `${talkFirst} school-complaint ofsted-cqc`,
  },
  {
    tells: 'support in school, already complained: the department next',
    given: { issue: 'school-support', body: 'academy', tried: ['talk', 'school-complaint'] },
    routes: 'sendiass disagreement-resolution dfe',
    closed: 'school-complaint:already-used',
  },
  {
    tells: 'support in school, past the usual three months',
    given: { issue: 'school-support', incident: '2026-08-21' },
    routes: `${talkFirst} school-complaint! dfe`,
    closed: 'school-complaint:out-of-time',
  },
  {
    tells: 'discrimination by a school: the tribunal, six months starting with the day',
    given: { issue: 'discrimination', body: 'maintained-school', incident: '2026-09-10' },
    routes: 'discrimination-claim sendiass talk disagreement-resolution school-complaint dfe',
    clocks: 'school.complain 2026-12-10, dda.tribunal_claim 2027-03-09',
    closed: 'county-court:schools-go-to-tribunal',
  },
  {
    tells: 'discrimination by a school: August gives no relief',
    given: { today: '2026-08-10', issue: 'discrimination', body: 'academy', incident: '2026-02-10' },
    routes: 'discrimination-claim! sendiass talk disagreement-resolution school-complaint! dfe',
    clocks: '',
    closed: 'discrimination-claim:out-of-time',
  },
  {
    tells: 'discrimination by an independent school',
    given: { issue: 'discrimination', body: 'independent-school' },
    routes: 'discrimination-claim sendiass talk disagreement-resolution school-complaint dfe ofsted-cqc',
  },
  {
    tells: 'discrimination by a college: the county court',
    given: { issue: 'discrimination', body: 'college', incident: '2026-09-10' },
    routes: 'county-court sendiass talk disagreement-resolution school-complaint dfe',
    clocks: 'school.complain 2026-12-10, dda.county_court 2027-03-09',
    closed: 'discrimination-claim:not-a-school',
  },
  {
    tells: 'discrimination in early years: the county court',
    given: { issue: 'discrimination', body: 'early-years' },
    routes: 'county-court sendiass talk disagreement-resolution school-complaint ofsted-cqc',
    closed: 'discrimination-claim:not-a-school',
  },
  {
    tells: 'discrimination by a council',
    given: { issue: 'discrimination', body: 'council', incident: '2026-09-10' },
    routes: 'county-court sendiass talk disagreement-resolution council-complaint lgsco',
    clocks: 'dda.county_court 2027-03-09, lgsco 2027-09-09',
  },
  {
    tells: 'discrimination by the NHS',
    given: { issue: 'discrimination', body: 'nhs' },
    routes: 'county-court sendiass talk disagreement-resolution nhs-complaint phso',
  },
  {
    tells: 'discrimination by children’s social care',
    given: { issue: 'discrimination', body: 'children-social-care' },
    routes: 'county-court sendiass talk disagreement-resolution children-act-complaint lgsco',
  },
  {
    tells: 'discrimination by someone not named: both, so that neither clock is lost',
    given: { issue: 'discrimination', incident: '2026-09-10' },
    routes: 'discrimination-claim county-court sendiass talk disagreement-resolution school-complaint dfe',
    clocks: 'school.complain 2026-12-10, dda.tribunal_claim 2027-03-09, dda.county_court 2027-03-09',
  },
];

const neverTribunal =
  'appeal:budget-not-for-tribunal appeal-extended:budget-not-for-tribunal appeal-placement-only:budget-not-for-tribunal';

/** Rules 8 to 11: money, the Local Offer, transport, data. */
export const others: readonly Expected[] = [
  {
    tells: 'refused a direct payment: review, complaint, Ombudsman; never the tribunal',
    given: { issue: 'direct-payment-refused', decisionLetter: letter, body: 'council' },
    routes: `budget-review ${talkFirst} mediation council-complaint lgsco`,
    clocks: 'lgsco 2027-09-30',
    closed: neverTribunal,
  },
  {
    tells: 'refused a direct payment, with Section F named: still never the tribunal',
    given: { issue: 'direct-payment-refused', decisionLetter: letter, sections: ['F', 'I'], hasPlan: true },
    routes: `budget-review ${talkFirst} mediation council-complaint lgsco`,
    closed: neverTribunal,
  },
  {
    tells: 'refused a direct payment for a child’s social care',
    given: { issue: 'direct-payment-refused', body: 'children-social-care', decisionLetter: letter },
    routes: `${talkFirst} children-act-complaint lgsco`,
    clocks: 'lgsco 2027-09-30, ca89.start 2027-10-01',
    closed: neverTribunal,
  },
  {
    tells: 'refused a direct payment for adult social care',
    given: { issue: 'direct-payment-refused', body: 'adult-social-care' },
    routes: `${talkFirst} adult-care-complaint lgsco`,
    closed: neverTribunal,
  },
  {
    tells: 'refused a direct payment by the ICB: a health budget',
    given: { issue: 'direct-payment-refused', body: 'icb' },
    routes: `health-budget-review ${talkFirst} nhs-complaint phso`,
    closed: `${neverTribunal} lgsco:not-about-the-nhs`,
  },
  {
    tells: 'the review was refused too: complain next',
    given: { issue: 'direct-payment-refused', tried: ['budget-review', 'talk'] },
    routes: 'sendiass disagreement-resolution mediation council-complaint lgsco',
    closed: 'budget-review:already-used',
  },
  {
    tells: 'refused a personal health budget',
    given: { issue: 'health-budget-refused', body: 'icb', decisionLetter: letter },
    routes: `health-budget-review ${talkFirst} nhs-complaint phso`,
    clocks: 'nhs.complain 2027-10-01, phso 2027-10-01',
    closed: neverTribunal,
  },
  {
    tells: 'the Local Offer is thin: a comment that must be answered in public, then a complaint',
    given: { issue: 'local-offer' },
    routes: 'local-offer-comment talk sendiass council-complaint lgsco ofsted-cqc',
    closed: notAppealed,
  },
  {
    tells: 'the Local Offer, comment already made',
    given: { issue: 'local-offer', tried: ['local-offer-comment'] },
    routes: 'talk sendiass council-complaint lgsco ofsted-cqc',
  },
  {
    tells: 'refused transport: the council’s own appeal in two stages, then the Ombudsman',
    given: { issue: 'transport', decisionLetter: letter },
    routes: 'transport-appeal talk sendiass lgsco',
    clocks: 'lgsco 2027-09-30',
    closed: notAppealed,
  },
  {
    tells: 'refused transport, appeal lost',
    given: { issue: 'transport', tried: ['transport-appeal'], firstKnew: '2026-09-01' },
    routes: 'talk sendiass lgsco',
    clocks: 'lgsco 2027-08-31',
  },
  {
    tells: 'data kept or shared wrongly: whoever holds it, then the Commissioner',
    given: { issue: 'data', body: 'council' },
    routes: 'data-complaint sendiass ico',
    closed: 'lgsco:commissioner-instead',
  },
  {
    tells: 'data, already complained',
    given: { issue: 'data', tried: ['data-complaint'] },
    routes: 'sendiass ico',
  },
];

/** Rules 1 and 2: what cannot wait. */
export const emergencies: readonly Expected[] = [
  {
    tells: 'in danger: help at once, and not a complaint',
    given: { issue: 'unsafe' },
    routes: 'emergency-help sendiass talk ofsted-cqc',
    clocks: '',
    urgent: true,
  },
  {
    tells: 'in danger again: help is never used up',
    given: { issue: 'unsafe', tried: ['emergency-help', 'talk', 'sendiass'] },
    routes: 'emergency-help sendiass ofsted-cqc',
    urgent: true,
  },
  {
    tells: 'in danger, with a decision letter running: its clocks are still shown',
    given: { issue: 'unsafe', decisionLetter: letter, body: 'council' },
    routes: 'emergency-help sendiass talk ofsted-cqc appeal mediation',
    clocks: twoMonths,
    urgent: true,
  },
  {
    tells: 'out of school: education otherwise, today and in writing; court if no answer',
    given: { issue: 'out-of-school', body: 'council', incident: '2026-11-02' },
    routes: 'section-19-education talk sendiass judicial-review council-complaint lgsco',
    clocks: 'jr 2027-02-02, lgsco 2027-11-01',
    closed: 'exclusion-review:only-state-schools',
    urgent: true,
  },
  {
    tells: 'sent away for good by a maintained school: the exclusion is reviewed',
    given: { issue: 'out-of-school', body: 'maintained-school' },
    routes:
      'section-19-education talk sendiass judicial-review exclusion-review school-complaint council-complaint lgsco',
    urgent: true,
  },
  {
    tells: 'sent away by an academy, with its letter: not a decision for the SEN appeal',
    given: { issue: 'out-of-school', body: 'academy', decisionLetter: letter },
    routes:
      'section-19-education talk sendiass judicial-review exclusion-review school-complaint council-complaint lgsco',
    clocks: 'jr 2027-01-01, school.complain 2027-01-01, lgsco 2027-09-30',
    urgent: true,
  },
  {
    tells: 'sent away by an independent school: no review panel',
    given: { issue: 'out-of-school', body: 'independent-school' },
    routes: 'section-19-education talk sendiass judicial-review school-complaint council-complaint lgsco',
    closed: 'exclusion-review:only-state-schools',
    urgent: true,
  },
  {
    tells: 'out of school, by whom is not said',
    given: { issue: 'out-of-school' },
    routes: 'section-19-education talk sendiass judicial-review exclusion-review council-complaint lgsco',
    urgent: true,
  },
  {
    tells: 'out of school with a letter from the council naming a school: the appeal clocks too',
    given: { issue: 'out-of-school', body: 'council', sections: ['I'], decisionLetter: letter },
    routes:
      'section-19-education talk sendiass judicial-review appeal-placement-only mediation council-complaint lgsco',
    clocks: 'appeal.section_i_only 2026-12-01, jr 2027-01-01, lgsco 2027-09-30',
    urgent: true,
  },
  {
    tells: 'out of school with no plan and a refusal: the appeal clocks too',
    given: { issue: 'out-of-school', body: 'council', hasPlan: false, decisionLetter: letter },
    routes: 'section-19-education talk sendiass judicial-review appeal mediation council-complaint lgsco',
    clocks: `${twoMonths}, jr 2027-01-01, lgsco 2027-09-30`,
    urgent: true,
  },
  {
    tells: 'out of school and already appealing: the Ombudsman cannot look at what is tied to that',
    given: { issue: 'out-of-school', body: 'council', tried: ['appeal'] },
    routes: 'section-19-education talk sendiass judicial-review council-complaint',
    closed: 'lgsco:tied-to-appeal',
    urgent: true,
  },
  {
    tells: 'out of school, education asked for before: asked for again',
    given: { issue: 'out-of-school', body: 'council', tried: ['section-19-education', 'council-complaint'] },
    routes: 'section-19-education talk sendiass judicial-review lgsco',
    urgent: true,
  },
];

export const allSituations: readonly Expected[] = [
  ...emergencies,
  ...appeals,
  ...delivery,
  ...settings,
  ...others,
];
