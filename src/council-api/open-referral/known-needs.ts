import type { Service } from '#contract/local-offer.ts';
import { needTypes } from '#contract/plan.ts';

type Need = NonNullable<Service['needs']>[number];
type WayIn = NonNullable<Service['howToGetIn']>[number];

/** Words for kinds of need, the four broad areas of the code of practice among them. @see SEND code of practice 2015, 6.28 */
const words: readonly (readonly [RegExp, readonly Need[]])[] = [
  [/communication and interaction/i, ['SLCN', 'ASD']],
  [/cognition (?:and|&) learning/i, ['SPLD', 'MLD', 'SLD', 'PMLD']],
  [/sensory and(?:\/or)? physical|physical and sensory/i, ['HI', 'VI', 'MSI', 'PD']],
  [/autis|asperger|\bas[dc]\b/i, ['ASD']],
  [/profound/i, ['PMLD']],
  [/severe learning/i, ['SLD']],
  [/moderate learning/i, ['MLD']],
  [/specific learning|dyslexi|dyscalculi|dyspraxi|dysgraphi/i, ['SPLD']],
  [/(?<!specific |moderate |severe |multiple )learning (?:disab|difficult)/i, ['MLD', 'SLD']],
  [/^cognitive?$|cognition/i, ['MLD', 'SLD']],
  [/multi-?sensory|deaf-?blind|dual sensory/i, ['MSI']],
  [/hearing|\bdeaf(?!-?blind)/i, ['HI']],
  [/visual|vision|sight|(?<!deaf-?)\bblind/i, ['VI']],
  [/physical|mobility|cerebral palsy|wheelchair/i, ['PD']],
  [/mental health|emotional|\bsemh\b|anxiety|\badhd\b|behaviour/i, ['SEMH']],
  [/speech|language|communication(?! and interaction)/i, ['SLCN']],
  [/down'?s?[ -]syndrome/i, ['DS']],
];

/** Kinds of need that a term's code or words name. */
export function needsInWords(code: string, name: string): Need[] {
  const exact = needTypes.find((type) => type === code.toUpperCase() || type === name.toUpperCase());
  if (exact) return [exact];
  return [...new Set(words.flatMap(([pattern, needs]) => (pattern.test(name) ? needs : [])))];
}

const ways: readonly (readonly [RegExp, WayIn])[] = [
  [/self[- ]refer/i, 'self-referral'],
  [
    /(?<!self[- ]|no )\b(?:professional |gp |agency )?referral(?:s)? (?:only|needed|required|necessary)|referral by a? ?professional|professional referral|^referral$/i,
    'professional-referral',
  ],
  [/drop[- ]in|open access|no referral|open to all|^anyone/i, 'anyone'],
  [/appointment|membership|booking/i, 'self-referral'],
  [
    /(?:ehc|education,? health and care) ?plan (?:needed|required|only)|ehcp (?:needed|required|only)/i,
    'ehc-plan',
  ],
];

/** Ways in that words name. */
export const waysInWords = (text: string): WayIn[] =>
  ways.flatMap(([pattern, way]) => (pattern.test(text) ? way : []));
