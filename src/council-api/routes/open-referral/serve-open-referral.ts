import { isUuid } from '#domain/local-offer/open-referral/name-uuid.ts';
import { failed, ok, type Result } from '#domain/result.ts';
import { problemReply } from '../../http/problem-reply.ts';
import type { Web, WebContext } from '../../http/web.ts';
import type { Queries } from '../../store/database.ts';
import { type NearestPages, nearestPages } from '../../store/nearest-pages.ts';
import { openReferralLists, type OpenReferralLists, type Page } from '../../store/open-referral-lists.ts';
import { type Filters, type Form, nearestOnly, type Question } from '../../store/open-referral-question.ts';
import {
  openReferralRecords,
  type OpenReferralRecords,
  type State,
} from '../../store/open-referral-records.ts';
import { postcodeFinder } from '../../store/outcodes.ts';
import { type Address, addresses } from './addresses.ts';
import { describeApi } from './describe-api.ts';
import { readParameters, type Read, usualPageSize } from './parameters.ts';
import { nothingReply, type ParameterProblem, parameterReply } from './problem.ts';
import { bytesReply, linesReply, openHeaders, unchangedReply } from './reply.ts';

const root = '/oruk/v3';

interface Parts {
  web: Web;
  postcodes: ReturnType<typeof postcodeFinder>;
  lists: OpenReferralLists;
  nearest: NearestPages;
  records: OpenReferralRecords;
}

/** Serves the Local Offer to other systems: HSDS-UK 3.0, open to anyone. @see docs/open-referral.md */
export function serveOpenReferral(web: Web, queries: Queries, publicUrl: string | undefined): void {
  const records = openReferralRecords(queries);
  const parts = {
    web,
    postcodes: postcodeFinder(queries, () => records.state()),
    lists: openReferralLists(queries, () => records.state()),
    nearest: nearestPages(queries),
    records,
  };
  describeApi(web, root, publicUrl);
  for (const address of addresses) {
    serveList(parts, address);
    serveOne(parts, address);
  }
  web.options(`${root}/*`, (c) => {
    c.set('route', 'open-referral');
    return new Response(null, { status: 204, headers: { ...openHeaders, ...preflight } });
  });
  web.get(`${root}/*`, (c) => {
    c.set('route', 'open-referral');
    return nothingReply();
  });
}

const preflight = {
  'Access-Control-Allow-Methods': 'GET, HEAD, OPTIONS',
  'Access-Control-Allow-Headers': '*',
  'Access-Control-Max-Age': '86400',
} as const;

/** Each of these finds the council's services just changed; after so many somebody is told to come back. */
const mostTries = 5;

function serveList(parts: Parts, address: Address): void {
  const { web, records } = parts;
  web.get(root + address.path, async (c) => {
    c.set('route', `open-referral${address.path}`);
    const read = readParameters(c.req.queries(), address.takes);
    if (!read.ok) return parameterReply(read.problem);
    const known = await alreadyHas(c, records);
    if (known) return known;
    for (let tries = 1; tries < mostTries; tries += 1) {
      const reply = await listReply(c.req.raw, parts, address, read.value);
      if (reply) return reply;
    }
    return problemReply({ code: 'busy', retryAfter: 5 }, openHeaders);
  });
}

function serveOne({ web, records }: Parts, { path, of, oneTakes }: Address): void {
  web.get(`${root}${path}/:id`, async (c) => {
    c.set('route', `open-referral${path}/id`);
    const read = readParameters(c.req.queries(), oneTakes);
    if (!read.ok) return parameterReply(read.problem);
    const id = c.req.param('id');
    if (!isUuid(id)) return nothingReply();
    const known = await alreadyHas(c, records);
    if (known) return known;
    const found = await records.byId(of, read.value.full_service ? 'with-services' : 'document', id);
    return found.text === null ? nothingReply() : bytesReply(c.req.raw, found, encoder.encode(found.text));
  });
}

/** Costs a read of one row, and only for somebody who says what they have. */
const alreadyHas = async (c: WebContext, records: OpenReferralRecords): Promise<Response | null> =>
  c.req.header('if-none-match') === undefined ? null : unchangedReply(c.req.raw, await records.state());

/** As many services as there are, where only their ids are asked for. */
const everything = 100_000;

const sizeOf = ({ minimal }: Read): number => (minimal ? everything : usualPageSize);

function formOf({ full, full_service, minimal }: Read): Form {
  if (full_service) return 'with-services';
  if (full) return 'document';
  return minimal ? 'minimal' : 'listing';
}

interface Asked {
  question: Question;
  /** What the postcode was found under; null where there is none. */
  state: State | null;
}

async function placed(
  { postcodes }: Parts,
  { of }: Address,
  read: Read,
): Promise<Result<Asked, ParameterProblem>> {
  const form = formOf(read);
  const filters = filtersOf(read);
  if (read.postcode === undefined) return ok({ question: { of, form, filters, near: null }, state: null });
  const { at, state } = await postcodes(read.postcode);
  return at
    ? ok({ question: { of, form, filters, near: at }, state })
    : failed({ parameter: 'postcode', detail: 'Where this postcode is, is not known here.' });
}

/** A list; null where the postcode was found before something changed, as that may have been its place. */
async function listReply(
  request: Request,
  parts: Parts,
  address: Address,
  read: Read,
): Promise<Response | null> {
  const asked = await placed(parts, address, read);
  if (!asked.ok) return parameterReply(asked.problem);
  const { page = 1, per_page: perPage = sizeOf(read) } = read;
  if (read.format === 'ndjson') {
    const state = await parts.records.state();
    return isStill(asked.value, state)
      ? linesReply(request, state, parts.lists.all(asked.value.question))
      : null;
  }
  const found = await pageOf(parts, asked.value, page, perPage);
  return found && isStill(asked.value, found)
    ? bytesReply(request, found, pageBytes(found, page, perPage))
    : null;
}

const isStill = ({ state }: Asked, { version }: State): boolean =>
  state === null || state.version === version;

function pageOf(
  { lists, nearest }: Parts,
  { question, state }: Asked,
  page: number,
  perPage: number,
): Promise<Page | null> {
  const near = nearestOnly(question);
  return near && state
    ? nearest({ ...near, offset: (page - 1) * perPage, limit: perPage }, question.form, state)
    : lists.page(question, page, perPage);
}

const given = <K extends keyof Filters>(name: K, value: Filters[K]): Filters =>
  value === undefined ? {} : { [name]: value };

const filtersOf = (read: Read): Filters => ({
  ...given('words', read.search),
  ...given('term', read.taxonomy_term_id),
  ...given('taxonomy', read.taxonomy_id),
  ...given('parent', read.parent_id),
  ...given('top', read.top_only ? 'only' : undefined),
  ...given('organization', read.organization_id),
  ...given('modifiedAfter', read.modified_after),
  ...given('minimumAge', read.minimum_age),
  ...given('maximumAge', read.maximum_age),
  ...given('day', read.day),
  ...given('opensFrom', read.start_time),
  ...given('closesBy', read.end_time),
  ...given('within', read.proximity),
});

const encoder = new TextEncoder();

/** @see HSDS-UK 3.0, the shape `Page` */
function pageBytes({ total, bytes }: Page, page: number, perPage: number): Uint8Array<ArrayBuffer> {
  const pages = Math.ceil(total / perPage);
  const size = Math.max(0, Math.min(perPage, total - (page - 1) * perPage));
  const head = {
    total_items: total,
    total_pages: pages,
    page_number: page,
    size,
    first_page: page === 1,
    last_page: page >= pages,
    empty: size === 0,
  };
  const text = JSON.stringify(head).slice(0, -1);
  return Buffer.concat([encoder.encode(`${text},"contents":[`), bytes, encoder.encode(']}')]);
}
