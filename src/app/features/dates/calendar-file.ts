import { addDays } from '#domain/calendar.ts';

/** One day in a calendar file. */
export interface CalendarDay {
  /** The same each time this date is saved, so that a calendar changes it and does not add another. */
  uid: string;
  /** Goes up each time the date has changed. */
  sequence: number;
  on: string;
  title: string;
  text: string;
  /** Days before it to be reminded; none where it is left out. */
  remindDays?: number;
}

const encoder = new TextEncoder();
const longestLine = 75;

/** @see RFC 5545, section 3.3.11 */
const escaped = (text: string): string =>
  text
    .replaceAll('\\', '\\\\')
    .replaceAll(';', String.raw`\;`)
    .replaceAll(',', String.raw`\,`)
    .replaceAll(/\r\n|\r|\n/g, String.raw`\n`);

/** Cuts a line after 75 octets at most, never inside a letter. @see RFC 5545, section 3.1 */
function folded(line: string): string {
  const lines: string[] = [];
  let current = '';
  let octets = 0;
  for (const letter of line) {
    const size = encoder.encode(letter).length;
    if (octets + size > longestLine) {
      lines.push(current);
      current = ' ';
      octets = 1;
    }
    current += letter;
    octets += size;
  }
  return [...lines, current].join('\r\n');
}

const dayValue = (date: string): string => date.replaceAll('-', '');

/** @see RFC 5545, section 3.3.5, form 2 */
const stamp = (instant: string): string => `${instant.slice(0, 19).replaceAll(/[-:]/g, '')}Z`;

const alarm = ({ title, remindDays }: CalendarDay): string[] =>
  remindDays === undefined
    ? []
    : [
        'BEGIN:VALARM',
        'ACTION:DISPLAY',
        `DESCRIPTION:${escaped(title)}`,
        `TRIGGER:-P${remindDays}D`,
        'END:VALARM',
      ];

const eventLines = (day: CalendarDay, writtenAt: string): string[] => [
  'BEGIN:VEVENT',
  `UID:${day.uid}`,
  `DTSTAMP:${stamp(writtenAt)}`,
  `SEQUENCE:${day.sequence}`,
  `DTSTART;VALUE=DATE:${dayValue(day.on)}`,
  `DTEND;VALUE=DATE:${dayValue(addDays(day.on, 1))}`,
  `SUMMARY:${escaped(day.title)}`,
  `DESCRIPTION:${escaped(day.text)}`,
  'TRANSP:TRANSPARENT',
  'CLASS:PRIVATE',
  ...alarm(day),
  'END:VEVENT',
];

/**
 * A calendar file of whole days.
 *
 * @param writtenAt a moment in UTC, when the file is made
 * @see RFC 5545
 */
export function calendarFile(days: readonly CalendarDay[], writtenAt: string): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Alongside//Dates//EN',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    ...days.flatMap((day) => eventLines(day, writtenAt)),
    'END:VCALENDAR',
  ];
  return `${lines.map(folded).join('\r\n')}\r\n`;
}
