import type { CalendarDate } from './calendar.ts';
import { rightsHolder, type RightsHolder } from './law/rights.ts';

/** The parts a signed-in person can have. A young person holds their own rights; see `law/rights.ts`. */
export type Role = 'parent' | 'young-person' | 'forum-coordinator' | 'officer';

/** Everything that needs leave. The server refuses by this list and the menus are drawn from it. */
export type Action =
  | 'records.read-own'
  | 'feedback.send'
  | 'feedback.read-all'
  | 'comments.send'
  | 'comments.answer'
  | 'gaps.read'
  | 'gaps.read-words'
  | 'safe-copy.keep';

const everyone = ['records.read-own', 'feedback.send', 'comments.send', 'safe-copy.keep'] as const;

const allowed: Record<Role, readonly Action[]> = {
  parent: everyone,
  'young-person': everyone,
  'forum-coordinator': [...everyone, 'gaps.read'],
  officer: [...everyone, 'feedback.read-all', 'comments.answer', 'gaps.read', 'gaps.read-words'],
};

/** Whether someone with this role may do this. Which records they then see is decided by each record's audience. */
export const may = (role: Role, action: Action): boolean => allowed[role].includes(action);

/** What a member is to a child, as the council says. */
export type Relationship = 'parent' | 'self' | 'representative';

/**
 * What concerns one child: to see what the council shares, to get ready (dates, letters), to act (ask, agree, complain,
 * appeal), and to be newly let in to see.
 */
export type ChildAction = 'child.see' | 'child.prepare' | 'child.act' | 'child.be-let-in';

/** `if-they-agree`: the young person decides, and somebody else only with their leave. */
export type Leave = 'yes' | 'if-they-agree' | 'no';

const all = {
  'child.see': 'yes',
  'child.prepare': 'yes',
  'child.act': 'yes',
  'child.be-let-in': 'yes',
} as const;
const heard = { ...all, 'child.act': 'no' } as const;

const leave: Record<RightsHolder, Record<Relationship, Record<ChildAction, Leave>>> = {
  parent: { parent: all, self: heard, representative: all },
  'young-person': {
    self: all,
    parent: { ...all, 'child.act': 'if-they-agree', 'child.be-let-in': 'if-they-agree' },
    // Whom the council has taken as a representative it has let in already.
    representative: { ...all, 'child.act': 'if-they-agree' },
  },
  'alternative-person': { parent: all, self: heard, representative: all },
};

/** Someone who stands to a child in some way; `lacksCapacity` is said of one decision. @see `rightsHolder` */
export interface AboutChild {
  relationship: Relationship;
  dateOfBirth: CalendarDate;
  lacksCapacity?: 'for-this-decision';
}

/**
 * Whether someone may do this about a child on a day. Acting follows the rights, which pass by themselves at the end of
 * compulsory school age. Seeing does not: nobody loses sight of a plan by a birthday, only by a decision of the council,
 * which is the record's audience. Nor does anybody come to see one by being a parent, from that day on, unless the young
 * person agrees.
 *
 * @see Children and Families Act 2014, sections 80 and 83; SEND Regulations 2014, regulations 17 and 63 to 65
 */
export const mayFor = (about: AboutChild, action: ChildAction, day: CalendarDate): Leave =>
  leave[rightsHolder(about, day)][about.relationship][action];
