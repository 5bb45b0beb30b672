import type { Service } from '#contract/local-offer.ts';

type Access = NonNullable<Service['access']>[number];

const words: readonly (readonly [RegExp, Access])[] = [
  [/wheelchair|step[- ]free|level access|\bramp(?:s|ed)?\b|no steps|flat access/i, 'step-free'],
  [/changing places/i, 'changing-places'],
  [/quiet (?:room|space|area|hour|session)|low sensory|sensory room|calm (?:room|space)/i, 'quiet-space'],
  [/\bbsl\b|british sign language|sign language interpret/i, 'bsl'],
  [/(?:hearing|induction) loop/i, 'hearing-loop'],
  [/parking/i, 'parking'],
];

/** Words that turn a sentence round; "partial" is not enough to rely on with a wheelchair. */
const turned =
  /\b(?:no|not|non|without|un(?:able|available|suitable)|lacks?|isn[’']t|partial(?:ly)?|limited|sorry)\b/i;

/** What a place says that makes it usable for more people. A sentence with a "no" in it is not relied on. */
export function accessInWords(text: string): Access[] {
  const sentences = text
    .split(/[.;!\n]+/)
    .filter((sentence) => !turned.test(sentence.replace(/\bno steps\b/gi, 'level access')));
  return [
    ...new Set(
      sentences.flatMap((sentence) =>
        words.flatMap(([pattern, code]) => (pattern.test(sentence) ? code : [])),
      ),
    ),
  ];
}
