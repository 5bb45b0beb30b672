import type { Category } from '#contract/local-offer.ts';

/** What terms that councils' directories share are about, by their words. Broad parents such as "Things to do" come last. */
const words: readonly (readonly [RegExp, Category])[] = [
  [/transport|travel training|blue badge|bus pass/i, 'transport'],
  [
    /appren|traineeship|supported internship|vocational|training provider|employment|job/i,
    'training-and-apprenticeships',
  ],
  [
    /adulthood|independent living|supported living|leaving care|14 ?(?:-|to) ?25|adult social/i,
    'preparing-for-adulthood',
  ],
  [/transition|moving (?:on|school)/i, 'moving-on'],
  [/ehc|education,? health and care|needs assessment|sen(?:d)? support plan/i, 'assessment-and-plans'],
  [/complain|appeal|mediation|tribunal|disagreement/i, 'putting-things-right'],
  [
    /short breaks?|respite|social care|care home|personal assistant|foster|adoption|direct payment/i,
    'social-care',
  ],
  [
    /health|therap|camhs|hospital|\bgps?\b|doctor|dentist|pharmac|midwi|nurs(?:e|ing)\b|wellbeing|counselling|autism service/i,
    'health',
  ],
  [
    /child ?care|childmind|nurser(?:y|ies)|cr[eè]che|pre-?school|playgroup|wraparound|holiday club|funded|nannies|early years/i,
    'childcare-and-leisure',
  ],
  [
    /school|college|sixth form|alternative provision|education(?:al)? setting|special school|university|portage/i,
    'schools-and-settings',
  ],
  [/education and learning|home educat|tuition|tutor|adult learning|courses/i, 'other-education'],
  [
    /advice|information|support group|sendias|advocacy|helpline|benefits|money|legal|financ|parent(?:ing)? (?:support|carer)|carers?/i,
    'information-and-support',
  ],
  [
    /club|sport|leisure|activit|things to do|arts|music|dance|drama|park|play|swim|youth|scouts|guides|cadets|days? out|librar|museum|holiday|hobb/i,
    'childcare-and-leisure',
  ],
];

/** The category that a term's words name; none when they name none we know. */
export function categoriesInWords(name: string): Category[] {
  const found = words.find(([pattern]) => pattern.test(name));
  return found ? [found[1]] : [];
}
