import type { FeedbackDraft } from '#contract/feedback.ts';
import type { RecordOf } from '#contract/record.ts';
import { addDays } from '#domain/calendar.ts';
import type { Queries } from '../store/database.ts';
import { putRecord } from '../store/records.ts';
import { feedback } from '../store/tables.ts';
import { serviceAt } from './services/make-services.ts';

/** Something said about a service: by whom (nobody: with no name), which service, how many days ago. */
interface Said {
  from: string | null;
  service: number;
  daysAgo: number;
  feeling: NonNullable<FeedbackDraft['feeling']>;
  text: string;
  mayPublish: boolean;
}

const said: readonly Said[] = [
  {
    from: 'denise-carter',
    service: 10,
    daysAgo: 41,
    feeling: 'good',
    text: 'The therapist listened to Jamal for half an hour before she said a word. We waited 31 weeks to meet her.',
    mayPublish: true,
  },
  {
    from: null,
    service: 16,
    daysAgo: 33,
    feeling: 'mixed',
    text: 'The staff are lovely. The hoist was broken for three of our four stays and nobody rang before we drove there.',
    mayPublish: true,
  },
  {
    from: 'katarzyna-nowak',
    service: 24,
    daysAgo: 26,
    feeling: 'very-good',
    text: 'They found somebody who speaks Polish, and she went through the draft plan with us line by line.',
    mayPublish: true,
  },
  {
    from: null,
    service: 13,
    daysAgo: 19,
    feeling: 'very-bad',
    text: 'Two years. Every letter says that we have not been forgotten.',
    mayPublish: false,
  },
  {
    from: 'ama-mensah',
    service: 12,
    daysAgo: 12,
    feeling: 'mixed',
    text: 'Good when I am there. Please stop ringing me, I have asked for messages four times.',
    mayPublish: false,
  },
  {
    from: 'priya-raman',
    service: 28,
    daysAgo: 8,
    feeling: 'good',
    text: 'From the forum: eleven families used it this summer. All liked it; five could not get a second week.',
    mayPublish: true,
  },
  {
    from: 'nadia-hussain',
    service: 20,
    daysAgo: 3,
    feeling: 'bad',
    text: 'The bus with the ramp did not come on two Mondays. Aaliyah missed maths both times.',
    mayPublish: true,
  },
];

/** What families of the sample have said already. What is there is left as it is. */
export async function fileSampleFeedback(tx: Queries, today: string): Promise<void> {
  for (const [at, { from, service, daysAgo, feeling, text, mayPublish }] of said.entries()) {
    const about = serviceAt(service, today);
    const record: RecordOf<'feedback'> = {
      id: `sample-feedback-${at + 1}`,
      reference: `FB-EXMP-000${at + 1}`,
      receivedAt: `${addDays(today, -daysAgo)}T10:30:00.000Z`,
      about: about.id,
      aboutName: about.name,
      feeling,
      text,
      mayPublish,
    };
    const row = { ...record, receivedAt: new Date(record.receivedAt), memberId: from };
    const added = await tx.insert(feedback).values(row).onConflictDoNothing().returning({ id: feedback.id });
    if (from && added.length > 0)
      await putRecord(tx, { kind: 'feedback', id: record.id, value: record, audience: [from] });
  }
}
