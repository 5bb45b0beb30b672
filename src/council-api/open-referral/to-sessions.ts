import type { Session } from '#contract/local-offer.ts';
import type { OpenReferralSchedule, OpenReferralService } from '#domain/local-offer/open-referral/shape.ts';
import { sessionsInWords } from './sessions-in-words.ts';

/** When it is open or meets: what days and times can be read, and everything else in words. */
export interface Times {
  sessions: Session[];
  opening: string | undefined;
}

const byDay = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];
const clock = /^([01]\d|2[0-3]):[0-5]\d/;

/** The times of a service, its own and those of its places, each once. */
export function toTimes(document: OpenReferralService): Times {
  const places = document.service_at_locations ?? [];
  const schedules = [
    ...(document.schedules ?? []),
    ...places.flatMap((at) => [
      ...(at.schedules ?? []),
      ...(document.schedules ? [] : (at.location?.schedules ?? [])),
    ]),
  ];
  const sessions: Session[] = [];
  const words: string[] = [];
  for (const schedule of schedules) {
    const read = toSessions(schedule);
    if (read) sessions.push(...read);
    else words.push(inWords(schedule));
  }
  const distinct = [...new Map(sessions.map((each) => [JSON.stringify(each), each])).values()];
  const opening = [...new Set(words.filter((each) => each !== ''))].join('\n');
  return {
    sessions: distinct.slice(0, 60),
    opening: opening === '' ? undefined : opening.slice(0, 1000).trim(),
  };
}

/** Undefined where no days and times are told, or a week is not what they repeat by. */
function toSessions(schedule: OpenReferralSchedule): Session[] | undefined {
  const {
    freq,
    byday,
    opens_at: opens,
    closes_at: closes,
    description,
    notes,
    valid_from: from,
    valid_to: to,
  } = schedule;
  const codes = byday?.split(',').map((code) => byDay.indexOf(code.trim()) + 1) ?? [];
  if (/^closed\b/i.test(description ?? '') && !clock.test(opens ?? ''))
    return byday === undefined ? undefined : [];
  if (freq === 'MONTHLY' || codes.includes(0) || (codes.length === 0 && !clock.test(opens ?? ''))) {
    const read = byday === undefined && description ? sessionsInWords(description) : undefined;
    return read?.map((session) => ({ ...session, ...(from && { from }), ...(to && { to }) }));
  }
  const every =
    typeof schedule.interval === 'number' && schedule.interval > 1 ? `Every ${schedule.interval} weeks` : '';
  const note = [every, notes ?? description].filter(Boolean).join('. ');
  const times = {
    ...(clock.test(opens ?? '') && { opens: opens?.slice(0, 5) }),
    ...(clock.test(closes ?? '') && { closes: closes?.slice(0, 5) }),
  };
  const days = codes.toSorted((a, b) => a - b);
  if (days.length === 0) return undefined;
  return [
    {
      days,
      ...times,
      ...(from && { from }),
      ...(to && { to }),
      ...(note !== '' && { note: note.slice(0, 300).trim() }),
    },
  ];
}

const nth: Record<string, string> = {
  1: 'first',
  2: 'second',
  3: 'third',
  4: 'fourth',
  5: 'fifth',
  '-1': 'last',
};
const dayNames = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];

/** `1MO` as people say it. */
function dayWords(code: string): string {
  const [, which = '', day = ''] = /^([+-]?\d)?([A-Z]{2})$/.exec(code.trim()) ?? [];
  const name = dayNames[byDay.indexOf(day)] ?? code;
  return which === '' ? name : `${nth[which.replace('+', '')] ?? which} ${name}`;
}

function inWords(schedule: OpenReferralSchedule): string {
  const { freq, byday, bymonthday, opens_at: opens, closes_at: closes, description, notes } = schedule;
  const days = byday?.split(',').map(dayWords).join(', ');
  const monthly = freq === 'MONTHLY' ? ['Monthly', bymonthday && `on day ${bymonthday}`] : [];
  const times = opens && closes ? `${opens} to ${closes}` : (opens ?? closes);
  const when = [...monthly, days, times].filter(Boolean).join(', ');
  return [when, description, notes].filter(Boolean).join('. ');
}
