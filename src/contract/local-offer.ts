import * as z from 'zod/mini';
import { needType } from './plan.ts';
import { endpoint } from './endpoint.ts';
import { reading } from './reading.ts';
import { calendarDate, cursor, instant, line, prose, recordId, wholeNumber } from './shape.ts';

/** What the law says must be in it, grouped. @see CFA 2014 s30; SEND Regulations 2014 regulation 53 and Schedule 2 */
export const categories = [
  'schools-and-settings',
  'out-of-area',
  'how-settings-help',
  'other-education',
  'training-and-apprenticeships',
  'health',
  'social-care',
  'transport',
  'preparing-for-adulthood',
  'moving-on',
  'assessment-and-plans',
  'information-and-support',
  'childcare-and-leisure',
  'putting-things-right',
  'who-decides',
] as const;
export type Category = (typeof categories)[number];

/** The seven questions a Local Offer entry answers about special educational needs. */
export const offerQuestions = [
  'who-is-it-for',
  'how-do-you-find-out',
  'how-will-you-help',
  'how-will-i-be-involved',
  'what-training',
  'how-accessible',
  'how-to-complain',
] as const;

const clockTime = z.string().check(z.regex(/^([01]\d|2[0-3]):[0-5]\d$/));

/** When it is open or meets. Days are ISO: 1 is Monday, 7 is Sunday; times are Europe/London; none means all day. */
export const session = z.object({
  days: z.array(z.int().check(z.gte(1), z.lte(7))),
  opens: z.optional(clockTime),
  closes: z.optional(clockTime),
  /** First and last day this holds: a term, a holiday. */
  from: z.optional(calendarDate),
  to: z.optional(calendarDate),
  note: z.optional(line(300)),
});

export type Session = z.output<typeof session>;

const place = z.object({
  name: z.optional(line(300)),
  address: z.optional(line(400)),
  /** Whole, or the outcode alone where the exact place is masked. */
  postcode: z.optional(line(12)),
  latitude: z.optional(z.number()),
  longitude: z.optional(z.number()),
  /** The exact place must not be shown (a refuge, a foster home): outcode only, no pin. */
  masked: z.optional(z.boolean()),
});

export type Place = z.output<typeof place>;

/** One service of the area, as a phone keeps it. Absent means nobody has said. */
export const service = z.object({
  id: recordId,
  name: line(300),
  organisation: z.optional(line(300)),
  categories: z.array(z.enum(categories)),
  /** What it is, in a sentence or two. */
  summary: z.optional(prose(600)),
  description: z.optional(prose(20_000)),
  otherNames: z.optional(z.array(line(300))),
  ageFrom: z.optional(z.number()),
  ageTo: z.optional(z.number()),
  needs: z.optional(z.array(needType)),
  howToGetIn: z.optional(
    z.array(z.enum(['anyone', 'self-referral', 'professional-referral', 'ehc-plan', 'assessment'])),
  ),
  whoDecides: z.optional(prose(1000)),
  cost: z.optional(z.enum(['free', 'pay', 'some-free'])),
  costNote: z.optional(prose(600)),
  phone: z.optional(line(60)),
  email: z.optional(line(200)),
  web: z.optional(z.url()),
  place: z.optional(place),
  /** Other places where the same is offered. */
  otherPlaces: z.optional(z.array(place)),
  sessions: z.optional(z.array(session)),
  /** Opening times in words, where no days and times could be read from them. */
  opening: z.optional(prose(1000)),
  online: z.optional(z.boolean()),
  inPerson: z.optional(z.boolean()),
  access: z.optional(
    z.array(z.enum(['step-free', 'changing-places', 'quiet-space', 'bsl', 'hearing-loop', 'parking'])),
  ),
  languages: z.optional(z.array(line(60))),
  answers: z.optional(z.partialRecord(z.enum(offerQuestions), prose(4000))),
  status: z.enum(['active', 'temporarily-closed', 'inactive']),
  /** The day a person last checked the entry, and who. Not the day the record last changed. */
  checkedOn: z.optional(calendarDate),
  checkedBy: z.optional(line()),
  changedAt: instant,
  /** Where the entry came from, when not written here. */
  source: z.optional(line()),
});

export type Service = z.output<typeof service>;

const degrees = z.number();

/** Everything that a piece holds lies within it. */
export const area = z.object({ south: degrees, west: degrees, north: degrees, east: degrees });
export type Area = z.output<typeof area>;

/** One immutable file of the snapshot; `name` holds its content hash. `bytes` is its size as sent with brotli. */
export const piece = z.object({
  name: z.string().check(z.regex(/^[a-z]+-[0-9a-f]{16}\.json$/)),
  bytes: wholeNumber,
  services: wholeNumber,
  /** Services that lie near each other share a piece; none for services that are nowhere in particular. */
  area: z.optional(area),
});

export const localOfferManifest = z.object({
  /** Changes whenever the snapshot does. */
  snapshot: recordId,
  madeAt: instant,
  services: wholeNumber,
  pieces: z.array(piece),
  /** The search index over the snapshot, built once by the council as MiniSearch writes it. */
  index: piece,
  /** Where deltas start. */
  cursor,
});

export type LocalOfferManifest = z.output<typeof localOfferManifest>;

const open = { ...reading, who: 'anyone' } as const;

export const getLocalOffer = endpoint({
  ...open,
  name: 'getLocalOffer',
  path: '/api/local-offer',
  summary: 'What the Local Offer snapshot is made of',
  reply: localOfferManifest,
  problems: ['too-many', 'fault', 'busy'],
});

/** `{ "services": [...] }`, or the index. A piece never changes; any cache may keep it for ever. */
export const getLocalOfferPiece = endpoint({
  ...open,
  name: 'getLocalOfferPiece',
  path: '/api/local-offer/pieces/:name',
  summary: 'One immutable piece of the snapshot or its index',
  params: z.object({ name: z.string() }),
  reply: z.unknown(),
  problems: ['not-found', 'too-many', 'fault', 'busy'],
});

export const getLocalOfferChanges = endpoint({
  ...open,
  name: 'getLocalOfferChanges',
  path: '/api/local-offer/changes',
  summary: 'Services changed or gone since a cursor, oldest first',
  query: z.object({ since: cursor }),
  reply: z.object({ services: z.array(service), gone: z.array(recordId), next: cursor, more: z.boolean() }),
  problems: ['cursor-unknown', 'invalid', 'too-many', 'fault', 'busy'],
});

/** The middle of an outcode, the first half of a postcode. */
export const outcodePlace = z.object({
  outcode: z.string().check(z.regex(/^[A-Z0-9]{2,4}$/)),
  latitude: z.number().check(z.gte(-90), z.lte(90)),
  longitude: z.number().check(z.gte(-180), z.lte(180)),
});

export type OutcodePlace = z.output<typeof outcodePlace>;

/** So that a phone can tell how far things are from a postcode without sending it anywhere. */
export const getLocalOfferPlaces = endpoint({
  ...open,
  name: 'getLocalOfferPlaces',
  path: '/api/local-offer/places',
  summary: 'Where the outcodes of the area and around it are',
  reply: z.object({ places: z.array(outcodePlace) }),
  problems: ['too-many', 'fault', 'busy'],
});
