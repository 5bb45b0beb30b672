import { compareDates, isCalendarDate, type CalendarDate } from '#domain/calendar.ts';
import { builtInPack } from '#domain/law/built-in-pack.ts';
import type { Holidays } from '#domain/law/holidays.ts';
import { deadlineBy } from '#domain/law/rule-pack.ts';
import { factOf, type Chosen, type FactId } from './facts.ts';
import { line, type LetterForm, type Line, type Slot, type Voice, type VoiceWord } from './letter.ts';
import { tidyFact, writtenDay } from './tidy-fact.ts';

/** A stretch of the letter: words, or a gap for a fact that is missing. */
export type Piece = { text: string } | { gap: FactId };

/** The letter, paragraph by paragraph. */
export type FilledLetter = readonly (readonly Piece[])[];

/** What a letter is filled from. `chosen` holds only what the writer ticked or typed. */
export interface Filling {
  chosen: Chosen;
  voice: Voice;
  today: CalendarDate;
  holidays: Holidays;
}

const voiceWords: Record<'parent' | 'self', Record<VoiceWord, string>> = {
  parent: {
    who: 'my child',
    Who: 'My child',
    whose: 'my child’s',
    whom: 'my child',
    has: 'has',
    needs: 'needs',
  },
  self: { who: 'I', Who: 'I', whose: 'my', whom: 'me', has: 'have', needs: 'need' },
};

const isVoiceWord = (slot: Slot): slot is VoiceWord => slot in voiceWords.self;

/** The last day of the limit a letter is about, from the chosen facts alone; null where it cannot be said. */
export function limitOf({ limit }: LetterForm, { chosen, holidays }: Filling): CalendarDate | null {
  const trigger = limit && chosen[limit.from];
  if (!limit || trigger === undefined || !isCalendarDate(trigger)) return null;
  const found = deadlineBy(builtInPack, limit.rule, { trigger }, holidays);
  return found.ok ? found.value.due : null;
}

function factPiece(id: FactId, { chosen }: Filling): Piece {
  const { shape } = factOf(id);
  const text = tidyFact(shape, chosen[id] ?? '');
  return text === '' ? { gap: id } : { text };
}

function voicePieces(word: VoiceWord, filling: Filling): Piece[] {
  const { voice } = filling;
  if (voice !== 'other') return [{ text: voiceWords[voice][word] }];
  if (word === 'has' || word === 'needs') return [{ text: voiceWords.parent[word] }];
  const name = factPiece('childName', filling);
  return word === 'whose' ? [name, { text: '’s' }] : [name];
}

function slotPieces(slot: Slot, form: LetterForm, filling: Filling): Piece[] {
  if (slot === 'limit') return [{ text: writtenDay(limitOf(form, filling) ?? filling.today) }];
  return isVoiceWord(slot) ? voicePieces(slot, filling) : [factPiece(slot, filling)];
}

function linePieces({ texts, slots }: Line, form: LetterForm, filling: Filling): Piece[] {
  const pieces = texts.flatMap((text, place): Piece[] => {
    const slot = slots[place];
    return [{ text }, ...(slot === undefined ? [] : slotPieces(slot, form, filling))];
  });
  return pieces.filter((piece) => !('text' in piece && piece.text === ''));
}

const openings: Record<Voice, Line> = {
  parent: line`I am the parent or carer of ${'childName'}.`,
  self: line`I am writing about myself.`,
  other: line`I am writing on behalf of ${'childName'}.`,
};

/** Lines about the writer and the child that stand in a letter only where they were chosen. */
const headings: readonly { with: FactId; say: Line }[] = [
  { with: 'dateOfBirth', say: line`Date of birth: ${'dateOfBirth'}` },
  { with: 'school', say: line`School or college: ${'school'}` },
];

/** Who signs: a young person by the name the letter is about. */
const signer = (voice: Voice): FactId => (voice === 'self' ? 'childName' : 'ownName');

function senderLines({ chosen, voice }: Filling): Line[] {
  const ids = [signer(voice), 'ownAddress', 'ownContact'] as const;
  return ids.filter((id) => chosen[id] !== undefined).map((id) => ({ texts: ['', ''], slots: [id] }));
}

function bodyLines(form: LetterForm, filling: Filling): Line[] {
  const limit = limitOf(form, filling);
  const state = limit !== null && compareDates(filling.today, limit) > 0 ? 'passed' : 'not-passed';
  return form.paragraphs
    .filter((each) => each.with === undefined || filling.chosen[each.with] !== undefined)
    .filter((each) => each.limit === undefined || each.limit === state)
    .map(({ say }) => say);
}

/** Joins lines that belong together into one paragraph. */
const joined = (lines: readonly Line[]): Line | null =>
  lines.reduce<Line | null>(
    (all, { texts, slots }) =>
      all === null
        ? { texts, slots }
        : {
            texts: [
              ...all.texts.slice(0, -1),
              `${all.texts.at(-1) ?? ''}\n${texts[0] ?? ''}`,
              ...texts.slice(1),
            ],
            slots: [...all.slots, ...slots],
          },
    null,
  );

/**
 * Fills a letter from what its writer chose. What is missing stays a gap; what was not chosen is not in it, and neither
 * is any day worked out from it. A limit is named only from the day after it.
 */
export function fillLetter(form: LetterForm, filling: Filling): FilledLetter {
  const shown = headings.filter(
    ({ with: id }) => filling.chosen[id] !== undefined && form.facts.includes(id),
  );
  const lines = [
    joined(senderLines(filling)),
    { texts: [writtenDay(filling.today)], slots: [] },
    form.to,
    form.dear,
    joined([form.subject, ...shown.map(({ say }) => say)]),
    openings[filling.voice],
    ...bodyLines(form, filling),
    joined([line`Yours faithfully,`, { texts: ['', ''], slots: [signer(filling.voice)] }]),
  ];
  return lines.flatMap((each) => (each === null ? [] : [linePieces(each, form, filling)]));
}

/** How a gap looks in the letter. */
export const gapText = (id: FactId): string => `[${factOf(id).gap}]`;

/** The letter as plain text, gaps and all. */
export const letterText = (letter: FilledLetter): string =>
  letter
    .map((pieces) => pieces.map((piece) => ('text' in piece ? piece.text : gapText(piece.gap))).join(''))
    .join('\n\n');

/** The facts that are missing, each once, in the order of the letter. */
export const gapsIn = (letter: FilledLetter): FactId[] => [
  ...new Set(letter.flat().flatMap((piece) => ('gap' in piece ? [piece.gap] : []))),
];
