import { letter, twoMonths, type Expected } from './situation-words.ts';

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
