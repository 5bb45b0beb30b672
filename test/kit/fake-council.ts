import { createHash } from 'node:crypto';
import { feedbackDraft, type FeedbackDraft, type Receipt } from '#contract/feedback.ts';
import type { MapPicture } from '#contract/map-picture.ts';
import type { Member } from '#contract/member.ts';
import { keepSafeCopy } from '#contract/safe-copy.ts';
import { problems, type ProblemCode } from '#contract/problem.ts';
import type { Change, RecordKind } from '#contract/record.ts';

interface Row {
  seq: number;
  mark: string;
  memberId: string;
  change: Change;
}

interface Filing {
  key: string;
  from: string | null;
  draft: FeedbackDraft;
  receipt: Receipt;
}

/** All that a backup holds. */
interface Books {
  rows: Row[];
  filings: Filing[];
  /** Keys that later words stand in for. */
  replaced: string[];
  copies: { memberId: string; id: string; keptAt: string; sealed: string }[];
}

export interface Asked {
  method: string;
  path: string;
  query: URLSearchParams;
  headers: ReadonlyMap<string, string>;
  body: unknown;
  /** The session cookie that came with it. */
  cookie: string | null;
}

export interface Answer {
  status: number;
  body: unknown;
}

const at = '2026-11-23T09:00:00.000Z';
const pageSize = 3;
const letters = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

export const problemAnswer = (code: ProblemCode, more: object = {}): Answer => {
  const { status } = problems[code];
  return { status, body: { type: `/problems/${code}`, title: code, status, code, ...more } };
};

const keysIn = (header = ''): string[] => Array.from(header.matchAll(/"([^"]+)"/g), ([, key]) => key ?? '');

/** A session that was begun later ends later. */
const endOf = (cookie: string | null) =>
  cookie && { endsAt: new Date(Date.parse(at) + 86_400_000 + Number(cookie.split('-')[1])).toISOString() };

const shown = ({ id, keptAt, sealed }: Books['copies'][number]) => ({ id, keptAt, sealed });

const ok = (body: unknown, status = 200): Answer => ({ status, body });

/** Members of every test's council. */
const members: Record<string, Member> = {
  ama: { id: 'ama', name: 'Ama Mensah', role: 'parent' },
  ben: { id: 'ben', name: 'Ben Okoro', role: 'parent' },
};

/** A council in memory that keeps the contract: feed, keys, receipts, sessions, safe copies, and backups. */
export class FakeCouncil {
  books: Books = { rows: [], filings: [], replaced: [], copies: [] };
  readonly sessions = new Map<string, string>();
  /** Every receipt ever given, whatever was restored since. */
  readonly receiptsEver = new Set<string>();
  /** Every delivery of a key that reached the council. */
  readonly deliveries: string[] = [];
  /** Keys of words with no name that a cookie came with. */
  readonly unmasked: string[] = [];
  readonly asked: string[] = [];
  orders: string[] = [];
  /** What it says of its map; nothing where it has none. */
  map: MapPicture | undefined = undefined;
  #count = 0;

  constructor() {
    for (const member of Object.values(members)) this.share(member.id, 'member', member.id, member);
  }

  /** What the council holds from families: the test's own view of the truth. */
  feedback(): { from: string | null; text: string }[] {
    return this.books.filings.map(({ from, draft }) => ({ from, text: draft.text }));
  }

  signIn(memberId: string): string {
    const cookie = `session-${(this.#count += 1)}`;
    this.sessions.set(cookie, memberId);
    return cookie;
  }

  share(memberId: string, kind: RecordKind, id: string, value: unknown) {
    this.#tell(memberId, { kind, id, version: this.#versionAfter(id), changedAt: at, gone: false, value });
  }

  shareRaw(memberId: string, change: Change) {
    this.#tell(memberId, change);
  }

  hide(memberId: string, kind: RecordKind, id: string) {
    this.#tell(memberId, { kind, id, version: this.#versionAfter(id), changedAt: at, gone: true });
  }

  backup(): Books {
    return structuredClone(this.books);
  }

  restore(books: Books) {
    this.books = structuredClone(books);
  }

  answer(asked: Asked): Answer {
    this.asked.push(`${asked.method} ${asked.path}`);
    const memberId = asked.cookie === null ? null : (this.sessions.get(asked.cookie) ?? null);
    const meant = asked.headers.get('alongside-member') ?? null;
    if (asked.method !== 'GET' && asked.headers.get('alongside-app') !== '1')
      return problemAnswer('not-from-app');
    const name = `${asked.method} ${asked.path.replace(/(safe-copies)\/.+/, '$1/:id')}`;
    if (name === 'GET /api/session')
      return ok({ member: memberId ? members[memberId] : null, orders: this.orders, ...endOf(asked.cookie) });
    if (name === 'POST /api/session/sign-out') return this.#signOut(asked);
    if (name === 'POST /api/feedback/anonymous') return this.#file(asked, null);
    if (name === 'GET /api/council') return ok({ ...aCouncilPage, map: this.map });
    if (name === 'GET /api/council/bank-holidays') return ok(someHolidays);
    if (memberId === null || (meant !== null && meant !== memberId)) return problemAnswer('sign-in-needed');
    if (name === 'POST /api/feedback') return this.#file(asked, memberId);
    if (name === 'GET /api/changes') return this.#changes(asked.query.get('since'), memberId);
    if (name.includes('/api/safe-copies')) return this.#safeCopies(asked, memberId);
    return problemAnswer('not-found');
  }

  #signOut({ cookie }: Asked): Answer {
    if (cookie !== null) this.sessions.delete(cookie);
    return ok({ next: null });
  }

  #file({ headers, body, cookie }: Asked, from: string | null): Answer {
    const key = (headers.get('idempotency-key') ?? '').replaceAll('"', '');
    this.deliveries.push(key);
    if (from === null && cookie !== null) this.unmasked.push(key);
    if (this.books.replaced.includes(key)) return problemAnswer('key-reused');
    const before = this.books.filings.find((filing) => filing.key === key);
    if (before) {
      const isSame = JSON.stringify(before.draft) === JSON.stringify(body) && before.from === from;
      return isSame ? ok(before.receipt, 201) : problemAnswer('key-reused');
    }
    const draft = feedbackDraft.safeParse(body);
    if (!draft.success || draft.data.text.includes('refuse me'))
      return problemAnswer('invalid', { fields: [{ at: 'text', rule: 'empty' }] });
    for (const old of keysIn(headers.get('alongside-replaces'))) this.#takeBack(old, from);
    return ok(this.#newFiling(key, from, draft.data), 201);
  }

  #takeBack(key: string, from: string | null) {
    const isIt = (filing: Filing) => filing.key === key && filing.from === from;
    for (const { receipt } of this.books.filings.filter(isIt))
      if (from !== null) this.hide(from, 'feedback', receipt.id);
    this.books.filings = this.books.filings.filter((filing) => !isIt(filing));
    this.books.replaced.push(key);
  }

  #newFiling(key: string, from: string | null, draft: FeedbackDraft): Receipt {
    this.#count += 1;
    const digest = createHash('sha256').update(`${key} ${this.#count}`).digest();
    const eight = Array.from(digest.subarray(0, 8), (byte) => letters[byte % 32]).join('');
    const reference = `FB-${eight.slice(0, 4)}-${eight.slice(4)}`;
    const receipt: Receipt = { id: `fb-${this.#count}`, reference, receivedAt: at };
    this.books.filings.push({ key, from, draft, receipt });
    this.receiptsEver.add(reference);
    if (from !== null) this.share(from, 'feedback', receipt.id, { ...draft, ...receipt });
    return receipt;
  }

  #changes(since: string | null, memberId: string): Answer {
    const mine = this.books.rows.filter((row) => row.memberId === memberId);
    const [seq, mark] = (since ?? '0.start').split('.');
    const from = Number(seq);
    const isKnown = from === 0 || this.books.rows.some((row) => row.seq === from && row.mark === mark);
    if (!isKnown) return problemAnswer('cursor-unknown');
    const after = mine.filter((row) => row.seq > from);
    const latest = after.filter(
      (row) => !after.some((other) => other.seq > row.seq && other.change.id === row.change.id),
    );
    const page = latest.slice(0, pageSize);
    const last = page.at(-1);
    const next = last ? `${last.seq}.${last.mark}` : (since ?? '0.start');
    return ok({ changes: page.map((row) => row.change), next, more: latest.length > pageSize });
  }

  #safeCopies({ method, path, body }: Asked, memberId: string): Answer {
    const id = path.split('/')[3] ?? '';
    const mine = this.books.copies.filter((copy) => copy.memberId === memberId);
    if (method === 'GET') return ok({ copies: mine.map(shown) });
    this.books.copies = this.books.copies.filter((copy) => copy.memberId !== memberId || copy.id !== id);
    if (method === 'DELETE') return ok({});
    const copy = { memberId, id, keptAt: at, sealed: keepSafeCopy.body.parse(body).sealed };
    this.books.copies.push(copy);
    return ok(shown(copy));
  }

  #versionAfter(id: string): number {
    return (
      1 +
      Math.max(0, ...this.books.rows.filter((row) => row.change.id === id).map((row) => row.change.version))
    );
  }

  #tell(memberId: string, change: Change) {
    const seq = 1 + (this.books.rows.at(-1)?.seq ?? 0);
    this.books.rows.push({ seq, mark: `m${(this.#count += 1)}`, memberId, change });
  }
}

const aCouncilPage = {
  id: 'sample',
  name: 'Sample Council',
  area: 'Sampleshire',
  demo: true,
  helpers: [],
  languages: ['en'],
  centre: { latitude: 51.5, longitude: -0.1 },
  signIn: { name: 'Sample sign-in' },
  changedAt: at,
};

const someHolidays = {
  'england-and-wales': {
    division: 'england-and-wales',
    events: [{ title: 'Christmas Day', date: '2026-12-25', notes: '', bunting: true }],
  },
};

/** A council for one test. */
export const aCouncil = (): FakeCouncil => new FakeCouncil();
