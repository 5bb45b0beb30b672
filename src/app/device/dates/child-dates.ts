import type { Child } from '#contract/child.ts';
import type { CaseEvent } from '#contract/event.ts';
import { mayFor, type Leave, type Relationship } from '#domain/access.ts';
import { addMonths } from '#domain/calendar.ts';
import type { CaseDeadline } from '#domain/law/case-deadlines.ts';
import type { Holidays } from '#domain/law/holidays.ts';
import { rightsTheirsFrom } from '#domain/law/rights.ts';
import { tellTogether, toldDeadlines, type Apart, type ToldEvent } from '#domain/law/told-events.ts';
import type { Note } from '../notebook/notebook.ts';
import type { OwnDate } from './own-date.ts';

export type Deadline = CaseDeadline<ToldEvent>;

/** Whether the reader may act for this person today, and from when the rights are that person's own. */
export interface RightsNow {
  relationship: Relationship;
  act: Leave;
  theirsFrom: string;
  /** They pass within a year. */
  isSoon: boolean;
}

/** Everyone that dates are kept for: a child the council shares, or someone a person only typed dates for. */
export interface ChildDates {
  /** The child's own id, or one that names nobody. */
  id: string;
  /** Null where nobody was named. */
  name: string | null;
  who: 'child' | 'self' | 'typed';
  /** Null where the council shares no date of birth. */
  rights: RightsNow | null;
  events: readonly ToldEvent[];
  /** What the person typed themselves, newest first. */
  own: readonly Note<OwnDate>[];
  /** What the person said of these: that two records are of different things. */
  apart: readonly Note<Apart>[];
  /** Done and still to be done, earliest first. */
  all: readonly Deadline[];
  /** Still to be done by someone, earliest first. */
  live: readonly Deadline[];
}

/** What the council shares that dates are worked out from. */
export interface SharedCase {
  children: readonly Child[];
  events: readonly CaseEvent[];
  holidays: Holidays;
  today: string;
}

/** What the person wrote down in the notebook. */
export interface OwnNotes {
  dates: readonly Note<OwnDate>[];
  apart: readonly Note<Apart>[];
}

const typedId = 'own';

interface Group {
  id: string;
  name: string | null;
  who: ChildDates['who'];
  child?: Child;
  council: readonly CaseEvent[];
  own: readonly Note<OwnDate>[];
}

function sharedGroup(child: Child, events: readonly CaseEvent[], own: readonly Note<OwnDate>[]): Group {
  return {
    id: child.id,
    name: child.name,
    who: child.relationship === 'self' ? 'self' : 'child',
    child,
    council: events.filter(({ childId }) => childId === child.id),
    own: own.filter(({ value }) => value.childId === child.id),
  };
}

/** Names written alike but for capitals and spaces are one person. */
export const sameName = (name: string | undefined): string => (name ?? '').trim().toLocaleLowerCase('en');

/** The address of a group holds no name: it is the id of its first date in the notebook. */
function typedGroup(own: readonly Note<OwnDate>[]): Group {
  const name = own[0]?.value.nickname ?? null;
  const [first = ''] = own.map((note) => note.id).toSorted();
  const id = name === null ? typedId : `${typedId}-${first}`;
  return { id, name, who: 'typed', council: [], own };
}

/** What was typed for a child who is no longer shared here is still shown, with no name. */
function typedGroups(own: readonly Note<OwnDate>[], shared: ReadonlySet<string>): Group[] {
  const left = own.filter(({ value }) => value.childId === undefined || !shared.has(value.childId));
  const names = new Set(left.map(({ value }) => sameName(value.nickname)));
  return [...names].map((name) => typedGroup(left.filter(({ value }) => sameName(value.nickname) === name)));
}

function rightsOf(child: Child | undefined, today: string): RightsNow | null {
  if (!child?.dateOfBirth) return null;
  const theirsFrom = rightsTheirsFrom(child.dateOfBirth);
  const { relationship } = child;
  const act = mayFor(child, 'child.act', today);
  return { relationship, act, theirsFrom, isSoon: theirsFrom > today && theirsFrom <= addMonths(today, 12) };
}

function apartIn({ council, own }: Group, apart: readonly Note<Apart>[]): readonly Note<Apart>[] {
  const ids = new Set([...council, ...own].map(({ id }) => id));
  return apart.filter(({ value }) => ids.has(value.council) && ids.has(value.family));
}

function datesOf(group: Group, { holidays, today }: SharedCase, notes: OwnNotes): ChildDates {
  const { id, name, who, own, council, child } = group;
  const dateOfBirth = child?.dateOfBirth;
  const typed = own.map((note) => ({ id: note.id, what: note.value.what, on: note.value.on }));
  const apart = apartIn(group, notes.apart);
  const events = tellTogether(
    council,
    typed,
    apart.map(({ value }) => value),
  );
  const all = toldDeadlines(events, today, holidays, { ...(dateOfBirth && { dateOfBirth }) });
  const live = all.filter(({ state }) => state !== 'done');
  return { id, name, who, rights: rightsOf(child, today), events, own, apart, all, live };
}

/** The dates of everyone: the council's events and the person's own, told together. Shared children come first, by name. */
export function childDates(shared: SharedCase, notes: OwnNotes): readonly ChildDates[] {
  const own = notes.dates;
  const children = shared.children.toSorted((a, b) => a.name.localeCompare(b.name));
  const ids = new Set(children.map(({ id }) => id));
  const groups = [
    ...children.map((child) => sharedGroup(child, shared.events, own)),
    ...typedGroups(own, ids),
  ];
  return groups.map((group) => datesOf(group, shared, notes));
}
