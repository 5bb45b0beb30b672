import { notAppealed, talkFirst, type Expected } from './situation-words.ts';

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
