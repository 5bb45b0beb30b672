import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import { childDates, type Deadline } from '#app/device/dates/child-dates.ts';
import { calendarFile, type CalendarDay } from '#app/features/dates/calendar-file.ts';
import { calendarMarks, keepMark, nextMark } from '#app/features/dates/calendar-marks.ts';
import { builtInHolidays } from '#domain/law/built-in-holidays.ts';
import { aDevice } from '#test/kit/device.ts';

const writtenAt = '2026-11-22T14:02:03.000Z';
const day: CalendarDay = {
  uid: '019f0000-0000-7000-8000-000000000000',
  sequence: 2,
  on: '2027-02-28',
  title: 'Appeal; ring first, then write \\ or both',
  text: 'One line\nand another, with a comma; and a stop.',
  remindDays: 14,
};

const eventIn = (text: string) => {
  const [event] = new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent');
  if (!event) throw new Error('no event in the file');
  return new ICAL.Event(event);
};

describe('a calendar file', () => {
  const text = calendarFile([day], writtenAt);

  it('is read by another’s calendar as a whole day, over a month’s end, with the very words', () => {
    const event = eventIn(text);
    expect(event.startDate.isDate).toBe(true);
    expect(event.startDate.toString()).toBe('2027-02-28');
    expect(event.endDate.toString()).toBe('2027-03-01');
    expect([event.summary, event.description]).toEqual([day.title, day.text]);
    expect([event.uid, event.sequence]).toEqual([day.uid, 2]);
    expect(event.component.getFirstPropertyValue('dtstamp')?.toString()).toBe('2026-11-22T14:02:03Z');
    const [alarm] = event.component.getAllSubcomponents('valarm');
    expect(alarm?.getFirstPropertyValue('trigger')?.toString()).toBe('-P14D');
  });

  it('ends every line as the standard says', () => {
    expect(text.endsWith('\r\n')).toBe(true);
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  });

  it('folds lines at 75 octets and never inside a letter, in any language', () => {
    const long = { ...day, title: 'کونسل کو حتمی منصوبہ بھیجنا ہے 🗓️ '.repeat(8), text: 'ż'.repeat(200) };
    const folded = calendarFile([long], writtenAt);
    const sizes = folded.split('\r\n').map((line) => new TextEncoder().encode(line).length);
    expect(Math.max(...sizes)).toBeLessThanOrEqual(75);
    expect(eventIn(folded).summary).toBe(long.title);
    expect(eventIn(folded).description).toBe(long.text);
    expect(folded).not.toContain('\uFFFD');
  });

  it('holds any number of dates', () => {
    const many = calendarFile([day, { ...day, uid: 'another' }], writtenAt);
    expect(new ICAL.Component(ICAL.parse(many)).getAllSubcomponents('vevent')).toHaveLength(2);
    expect(new ICAL.Component(ICAL.parse(calendarFile([], writtenAt))).getAllSubcomponents()).toEqual([]);
  });
});

function finalPlan(council: string[], own: string[]): Deadline {
  const [child] = childDates(
    {
      children: [
        {
          id: 'child-1',
          name: 'Jamal',
          dateOfBirth: '2018-01-01',
          relationship: 'parent',
          support: 'assessment',
          contacts: [],
        },
      ],
      events: council.map((on) => ({ id: 'e-1', childId: 'child-1', what: 'request-received', on })),
      holidays: builtInHolidays,
      today: '2026-09-10',
    },
    {
      dates: own.map((on) => ({
        id: 'note-1',
        keptAt: writtenAt,
        changedAt: writtenAt,
        value: { what: 'request-received', on, childId: 'child-1' },
      })),
      apart: [],
    },
  );
  const found = child?.live.find(({ ruleId }) => ruleId === 'ehcp.final');
  if (!found) throw new Error('no date for the final plan');
  return found;
}

describe('a date saved to a calendar again', () => {
  it('keeps its number where the day is the same, and goes up by one each time it has moved', () => {
    const first = nextMark(finalPlan(['2026-09-01'], []), undefined);
    expect(first).toMatchObject({ sequence: 0, on: '2027-01-19' });
    const same = nextMark(finalPlan(['2026-09-01'], []), first);
    expect(same.sequence).toBe(0);
    const moved = nextMark(finalPlan(['2026-09-08'], []), same);
    expect(moved).toMatchObject({ sequence: 1, on: '2027-01-26' });
    expect(nextMark(finalPlan(['2026-09-01'], []), moved).sequence).toBe(2);
  });

  it('keeps its id when the council comes to record what the family had typed, and over a restart', async () => {
    const phone = await aDevice();
    const typed = await keepMark(phone.device.notebook, finalPlan([], ['2026-09-01']));
    const again = await phone.reopen();
    const recorded = await keepMark(again.device.notebook, finalPlan(['2026-09-04'], ['2026-09-01']));
    const later = await keepMark(again.device.notebook, finalPlan(['2026-09-04'], []));
    const ids = [typed, recorded, later].map((kept) => kept.ok && kept.value.id);
    expect(new Set(ids).size).toBe(1);
    expect(recorded.ok && recorded.value.value.sequence).toBe(1);
    expect(later.ok && later.value.value.sequence).toBe(1);
    expect(again.device.notebook.notes(calendarMarks).get()).toHaveLength(1);
  });
});
