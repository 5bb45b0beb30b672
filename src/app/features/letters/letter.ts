import type { Relationship } from '#domain/access.ts';
import type { EventKind } from '#domain/law/case-event.ts';
import type { Confidence } from '#domain/law/time-limit.ts';
import type { FactId } from './facts.ts';

export const letterIds = [
  'ask-school',
  'request-assessment',
  'ask-for-reasons',
  'chase-late-plan',
  'comment-on-draft',
  'mediation-or-certificate',
  'early-review',
  'ask-for-budget',
  'review-refusal',
  'formal-complaint',
  'data-request',
] as const;
export type LetterId = (typeof letterIds)[number];

/** Who is writing: about their child, about themselves, or for someone else. */
export const voices = ['parent', 'self', 'other'] as const;
export type Voice = (typeof voices)[number];

/** What a writer is to the one it is about. */
export const relationshipOf: Record<Voice, Relationship> = {
  parent: 'parent',
  self: 'self',
  other: 'representative',
};

/** Small words that change with who is writing. */
export type VoiceWord = 'who' | 'Who' | 'whose' | 'whom' | 'has' | 'needs';

/** What a gap in a sentence is filled with: a fact, a word of the voice, or the day a limit ended. */
export type Slot = FactId | VoiceWord | 'limit';

/** A sentence or more of a letter: texts, and what goes between them. */
export interface Line {
  texts: readonly string[];
  slots: readonly Slot[];
}

/** Writes a line: `line\`Dear ${'councilName'}\``. */
export const line = (texts: TemplateStringsArray, ...slots: Slot[]): Line => ({ texts: [...texts], slots });

/** A paragraph, and when it belongs in the letter; always, if nothing is said. */
export interface Paragraph {
  say: Line;
  /** Only where this fact was chosen. */
  with?: FactId;
  /** Only once the limit has passed, or only while it is not known to have. */
  limit?: 'passed' | 'not-passed';
}

/** A law that a letter names, in its own words, and where its wording was read. */
export interface NamedLaw {
  law: string;
  confidence: Confidence;
}

/** Where a letter has several forms, people choose one by these; `only` is never asked about. */
export const formIds = [
  'refused-to-assess',
  'other-decision',
  'final-plan',
  'assessment-answer',
  'review-answer',
  'changed-plan',
  'transfer-plan',
  'reassess-answer',
  'reassess-plan',
  'first-draft',
  'amendment',
  'certificate',
  'mediate',
  'plan-being-made',
  'plan-in-review',
  'direct-payment',
  'health-budget',
  'help-not-given',
  'delay',
] as const;
export type FormId = (typeof formIds)[number] | 'only';

/** One form of a letter: chasing a late answer and chasing a late plan are the same letter in two forms. */
export interface LetterForm {
  id: FormId;
  /** Facts it can hold, in the order they are asked for. */
  facts: readonly FactId[];
  /** Those it cannot do without; they are ticked from the start. */
  needs: readonly FactId[];
  to: Line;
  dear: Line;
  subject: Line;
  paragraphs: readonly Paragraph[];
  laws: readonly NamedLaw[];
  /** The time limit it is about, and the fact that sets it going. */
  limit?: { rule: string; from: FactId };
  /** Other limits that lead to it. */
  alsoFor?: readonly string[];
  /** What happened on a day it holds, where that is something else than usual. */
  happened?: Partial<Record<FactId, readonly EventKind[]>>;
}

export interface Letter {
  id: LetterId;
  forms: readonly [LetterForm, ...LetterForm[]];
  /** Letters that people often need before, after or in place of it. */
  related: readonly LetterId[];
}
