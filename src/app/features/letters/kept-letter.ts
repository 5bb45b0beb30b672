import * as z from 'zod/mini';
import { line, prose } from '#contract/shape.ts';
import type { NoteKind } from '#app/device/notebook/notebook.ts';
import { letterIds } from './letter.ts';

const keptLetter = z.object({
  letter: z.enum(letterIds),
  form: line(60),
  text: prose(40_000),
  /** The name it is about, where the writer chose to put it in. */
  about: z.optional(line()),
});

export type KeptLetter = z.output<typeof keptLetter>;

/** Letters in the private notebook. */
export const letterNote: NoteKind<KeptLetter> = { kind: 'letter', version: 1, shape: keptLetter };
