import * as z from 'zod/mini';
import { endpoint } from './endpoint.ts';
import { reading } from './reading.ts';
import { mapPicture } from './map-picture.ts';
import { calendarDate, instant, line, monthDay, recordId } from './shape.ts';

/** What a helper is for, so that the app can name the right one where it is needed, whatever a council calls it. */
export const helperKinds = [
  'send-team',
  'sendiass',
  'mediation',
  'complaints',
  'clinical-officer',
  'social-care',
  'transport',
  'out-of-hours',
  'pals',
  'nhs-complaints-advocate',
  'advocate',
  'forum',
  'young-people',
] as const;

export type HelperKind = (typeof helperKinds)[number];

/** Someone families can turn to; the list and its order are the council's. */
export const helper = z.object({
  id: recordId,
  kind: z.optional(z.enum(helperKinds)),
  name: line(),
  what: line(400),
  phone: z.optional(line(40)),
  email: z.optional(line()),
  web: z.optional(z.url()),
});

/** What differs from one council to the next. All of it is data; no code knows a council by name. */
export const council = z.object({
  id: recordId,
  name: line(),
  area: line(),
  /** True for invented councils: the app then says so on every screen. */
  demo: z.boolean(),
  helpers: z.array(helper),
  languages: z.array(z.string()),
  /** Where the area is, to search near it before anyone has typed a postcode. */
  centre: z.object({ latitude: z.number(), longitude: z.number() }),
  signIn: z.object({
    name: line(),
    accounts: z.optional(z.array(z.object({ id: recordId, name: line(), about: line(300) }))),
  }),
  /**
   * The last day of each year in which comments on the Local Offer must be answered and published. Left out, a year
   * runs from the day something was first published.
   */
  commentsYearEndsOn: z.optional(monthDay),
  /** What the server's settings say of its map; without it there is none. It is not part of what a council writes. */
  map: z.optional(mapPicture),
  changedAt: instant,
});

export type Council = z.output<typeof council>;

/** Bank holidays in the shape of the file that GOV.UK publishes. */
export const bankHolidays = z.object({
  'england-and-wales': z.object({
    division: z.string(),
    events: z.array(
      z.object({ title: z.string(), date: calendarDate, notes: z.string(), bunting: z.boolean() }),
    ),
  }),
});

export type BankHolidays = z.output<typeof bankHolidays>;

const open = { ...reading, who: 'anyone', problems: ['too-many', 'fault', 'busy'] } as const;

export const getCouncil = endpoint({
  ...open,
  name: 'getCouncil',
  path: '/api/council',
  summary: 'Names, contacts, languages and switches of this council',
  reply: council,
});

export const getBankHolidays = endpoint({
  ...open,
  name: 'getBankHolidays',
  path: '/api/council/bank-holidays',
  summary: 'Bank holidays in England and Wales',
  reply: bankHolidays,
});
