import type { CalendarDate } from '../calendar.ts';
import { csvLine, csvMark } from '../csv-line.ts';
import { commentYear } from './comment-year.ts';

/** One published answer, as anybody may read it. */
export interface PublicAnswer {
  about: string;
  said: string;
  answer: string;
  action: string;
  publishedOn: CalendarDate;
  comments: number;
}

/** The words that the table is headed with, in the order of its columns, and those of what a comment is about. */
export interface TableWords {
  heads: readonly [
    yearEnding: string,
    published: string,
    about: string,
    comments: string,
    said: string,
    answer: string,
    action: string,
  ];
  subjects: Readonly<Record<string, string>>;
}

/** For who reads the table from the council API, which has no language of a reader. */
export const plainTableWords: TableWords = {
  heads: [
    'Year ending',
    'Published',
    'About',
    'Comments',
    'What people said',
    'Answer',
    'What the council will do',
  ],
  subjects: {
    content: 'What is in it',
    access: 'How easy it is to use',
    making: 'How it was made',
  },
};

/**
 * Comments and answers as the text of a CSV file, all of them or those of one year.
 *
 * @param yearEnding  the last day of that year
 */
export function commentsTable(
  { answers, yearEndsOn }: { answers: readonly PublicAnswer[]; yearEndsOn: string | null },
  { heads, subjects }: TableWords,
  yearEnding?: CalendarDate,
): string {
  const lines = answers.flatMap(({ about, said, answer, action, publishedOn, comments }) => {
    const year = yearEndsOn === null ? '' : commentYear(publishedOn, yearEndsOn).to;
    if (yearEnding !== undefined && year !== yearEnding) return [];
    return csvLine([year, publishedOn, subjects[about] ?? about, comments, said, answer, action]);
  });
  return csvMark + csvLine(heads) + lines.join('');
}
