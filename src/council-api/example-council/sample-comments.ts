import type { CommentSubject } from '#contract/comment.ts';
import type { AsideReason } from '#contract/comment-answer.ts';
import type { LeftOutKind } from '#contract/left-out.ts';
import { addDays, type CalendarDate } from '#domain/calendar.ts';
import { comments, commentAnswers, redactions } from '../store/comment-tables.ts';
import type { Queries } from '../store/database.ts';

const officer = 'martin-ellery';

interface SaidOfOffer {
  about: CommentSubject;
  daysAgo: number;
  text: string;
  from?: string;
  aside?: AsideReason;
}

/** A group of comments, as far as the officer has come with it. */
interface Answered {
  comments: readonly SaidOfOffer[];
  said?: string;
  answer?: string;
  action?: string;
  publishedDaysAgo?: number;
  leftOut?: LeftOutKind;
}

const loose: readonly SaidOfOffer[] = [
  {
    about: 'content',
    daysAgo: 2,
    text: 'Nothing for girls with autism who are 13. We looked for a year.',
    from: 'saira-malik',
  },
  { about: 'access', daysAgo: 3, text: 'My phone reads the page out but not the tables. I gave up.' },
  { about: 'making', daysAgo: 5, text: 'You asked us at 2 pm on a Tuesday. I work.', from: 'nadia-hussain' },
  { about: 'content', daysAgo: 9, text: 'You are all a waste of money.', aside: 'vexatious' },
];

const answered: readonly Answered[] = [
  {
    comments: [
      { about: 'content', daysAgo: 30, text: 'Half of the holiday clubs in it have closed.' },
      {
        about: 'content',
        daysAgo: 27,
        text: 'Rang four clubs from the list. Three do not run any more.',
        from: 'denise-carter',
      },
    ],
  },
  {
    comments: [
      {
        about: 'access',
        daysAgo: 50,
        text: 'Mr Brown at the library could not print it. It came out as 90 pages.',
      },
    ],
    said: 'The Local Offer cannot be printed at a library.',
    answer: 'That is so. Our pages were made for screens only.',
    action: 'From February each page prints on two sheets. Libraries will have a printed copy.',
    leftOut: 'name',
  },
  {
    comments: [
      { about: 'access', daysAgo: 120, text: 'The Polish pages are two years old.', from: 'katarzyna-nowak' },
      { about: 'access', daysAgo: 111, text: 'My mother reads Urdu. There is nothing for her.' },
      { about: 'access', daysAgo: 108, text: 'Translated pages say other things than the English ones.' },
    ],
    said: 'Pages in other languages are old, missing, or do not say the same as the English ones.',
    answer: 'You are right. Nobody was looking after them.',
    action:
      'A named person now does. Polish and Urdu are checked by people who speak them each March and September.',
    publishedDaysAgo: 40,
  },
  {
    comments: [
      {
        about: 'making',
        daysAgo: 420,
        text: 'Young people were not asked about the new pages.',
        from: 'ama-mensah',
      },
      { about: 'making', daysAgo: 415, text: 'Nobody asks the children.' },
    ],
    said: 'Young people were not asked when the Local Offer was made.',
    answer: 'We asked parents and schools, and no young people. That was wrong.',
    action: 'Young Voices look at every new page before it is published. The first were looked at in May.',
    publishedDaysAgo: 380,
  },
  {
    comments: [
      {
        about: 'content',
        daysAgo: 450,
        text: 'No word on how transport is decided. My neighbour Joan was told on the phone.',
      },
    ],
    said: 'The Local Offer does not say how school transport is decided.',
    answer:
      'That was true, and we are sorry that a family had to ring us to find out. The rules were in a paper that only our own staff could see.',
    action: 'The rules, the form and the way to appeal are there now.',
    publishedDaysAgo: 375,
    leftOut: 'name',
  },
];

const momentOf = (day: CalendarDate): Date => new Date(`${day}T10:30:00.000Z`);

/** Comments on the invented Local Offer in every state, and two years of answers. What is there is left as it is. */
export async function fileSampleComments(tx: Queries, today: CalendarDate): Promise<void> {
  for (const [at, group] of answered.entries()) await fileGroup(tx, today, group, at + 1);
  for (const [at, said] of loose.entries()) await fileSaid(tx, today, said, `L${at + 1}`, null);
}

async function fileSaid(
  tx: Queries,
  today: string,
  said: SaidOfOffer,
  mark: string,
  answerId: string | null,
) {
  const { about, daysAgo, text, from = null, aside } = said;
  const receivedAt = momentOf(addDays(today, -daysAgo));
  await tx
    .insert(comments)
    .values({
      id: `sample-comment-${mark}`,
      reference: `CO-EXMP-0${mark.padStart(3, '0').replace('L', '9')}`,
      receivedAt,
      memberId: from,
      about,
      text,
      answerId,
      ...(aside && { asideReason: aside, asideBy: officer, asideAt: receivedAt }),
    })
    .onConflictDoNothing();
}

async function fileGroup(tx: Queries, today: string, group: Answered, number: number) {
  const { said, answer, action, publishedDaysAgo, leftOut } = group;
  const id = `sample-answer-${number}`;
  const publishedOn = publishedDaysAgo === undefined ? null : addDays(today, -publishedDaysAgo);
  const changedAt = momentOf(publishedOn ?? addDays(today, -1));
  const added = await tx
    .insert(commentAnswers)
    .values({
      id,
      version: 1,
      about: group.comments[0]?.about ?? 'content',
      said,
      answer,
      action,
      state: publishedOn ? 'published' : 'draft',
      publishedOn,
      changedAt,
      changedBy: officer,
    })
    .onConflictDoNothing()
    .returning({ id: commentAnswers.id });
  if (added.length === 0) return;
  for (const [at, comment] of group.comments.entries())
    await fileSaid(tx, today, comment, `${number}${at + 1}`, id);
  if (leftOut)
    await tx.insert(redactions).values({ answerId: id, kind: leftOut, madeBy: officer, at: changedAt });
}
