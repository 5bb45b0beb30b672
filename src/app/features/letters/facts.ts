/** How a fact is typed: a line, several lines, a day, or the writer's own words. */
export type FactShape = 'line' | 'lines' | 'date' | 'words';

export interface Fact {
  shape: FactShape;
  /** What stands in the letter, in brackets, while the fact is missing. In English, as the letter is. */
  gap: string;
}

const line = (gap: string): Fact => ({ shape: 'line', gap });
const day = (gap: string): Fact => ({ shape: 'date', gap });
const words = (gap: string): Fact => ({ shape: 'words', gap });

/** Everything that a letter may hold about someone. Nothing else ever gets in. */
export const facts = {
  childName: line('name of the child or young person'),
  dateOfBirth: day('date of birth'),
  school: line('name of the school or college'),
  ownName: line('your name'),
  ownAddress: { shape: 'lines', gap: 'your address' },
  ownContact: line('your phone or email'),
  councilName: line('name of the council'),
  mediationService: line('name of the mediation service'),
  healthBoard: line('name of the NHS board'),
  holder: line('who holds the information'),
  requestDate: day('day the council got your request'),
  decisionDate: day('date on the decision letter'),
  draftDate: day('day the draft came'),
  noticeDate: day('date of the amendment notice'),
  meetingDate: day('day of the review meeting'),
  planDate: day('date of the plan'),
  schoolWanted: line('school or college you want'),
  difficulties: words('what is difficult now'),
  helpSoFar: words('what has been tried so far'),
  story: words('what has happened'),
  wish: words('what you would like to happen'),
  changes: words('what should change, and in which section'),
  matter: words('what the decision is about'),
  records: words('what you want to see'),
} as const satisfies Record<string, Fact>;

export type FactId = keyof typeof facts;

export const factOf = (id: FactId): Fact => facts[id];

/** Facts by id: a missing one was not chosen, and an empty one was chosen but is not known. */
export type Chosen = Readonly<Partial<Record<FactId, string>>>;
