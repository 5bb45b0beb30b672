/**
 * The four broad areas of need, and the kinds of need that belong to each. `DS`, `OTH` and `NSA` belong to none: the Code
 * does not place them.
 *
 * @see SEND Code of Practice 6.28 to 6.35; SEN2 and school census code sets
 */
export const broadAreas = {
  'communication-and-interaction': ['SLCN', 'ASD'],
  'cognition-and-learning': ['SPLD', 'MLD', 'SLD', 'PMLD'],
  'social-emotional-and-mental-health': ['SEMH'],
  'sensory-and-physical': ['HI', 'VI', 'MSI', 'PD'],
} as const;
export type BroadArea = keyof typeof broadAreas;

/** Everything that can be chosen where the choices are fixed, in the order they are shown. */
export const filterChoices = {
  need: [
    'communication-and-interaction',
    'SLCN',
    'ASD',
    'cognition-and-learning',
    'SPLD',
    'MLD',
    'SLD',
    'PMLD',
    'social-emotional-and-mental-health',
    'SEMH',
    'sensory-and-physical',
    'HI',
    'VI',
    'MSI',
    'PD',
    'DS',
    'OTH',
    'NSA',
  ],
  cost: ['free', 'some-free', 'pay'],
  in: ['self', 'referral', 'ehc-plan', 'assessment'],
  access: ['step-free', 'changing-places', 'quiet-space', 'bsl', 'hearing-loop', 'parking'],
  day: ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'],
  time: ['morning', 'afternoon', 'evening'],
  how: ['in-person', 'online'],
} as const;

export type FixedName = keyof typeof filterChoices;
export type FixedChoice<N extends FixedName> = (typeof filterChoices)[N][number];

/** Up to the end of the 25th year: how long the law's duties can last. @see CFA 2014 s46 */
export const oldestAge = 25;

/** Whole years, as they are chosen. */
export const ages = Array.from({ length: oldestAge + 1 }, (_, age) => String(age));

/** Miles. */
export const distances = [1, 2, 5, 10, 20] as const;
