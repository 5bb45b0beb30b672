import { contents } from './content-situations.ts';
import { delivery } from './delivery-situations.ts';
import { emergencies } from './emergency-situations.ts';
import { others } from './money-situations.ts';
import { refusals } from './refusal-situations.ts';
import { settings } from './setting-situations.ts';
import type { Expected } from './situation-words.ts';

/** Every worked situation. */
export const allSituations: readonly Expected[] = [
  ...emergencies,
  ...refusals,
  ...contents,
  ...delivery,
  ...settings,
  ...others,
];
