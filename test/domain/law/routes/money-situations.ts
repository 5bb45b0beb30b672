import { letter, notAppealed, talkFirst, type Expected } from './situation-words.ts';

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
