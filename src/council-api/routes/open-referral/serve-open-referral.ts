import { isUuid } from '#domain/local-offer/open-referral/name-uuid.ts';
import { problemReply } from '../../http/problem-reply.ts';
import type { Web, WebContext } from '../../http/web.ts';
import type { Queries } from '../../store/database.ts';
import { mapsOfPlaces } from '../../store/map-of-places.ts';
import { type Located, type NearestPages, nearestPages } from '../../store/nearest-pages.ts';
import { openReferralLists, type OpenReferralLists, type Page } from '../../store/open-referral-lists.ts';
import { type Filters, type Form, nearestOnly, type Question } from '../../store/open-referral-question.ts';
import {
  openReferralRecords,
  type OpenReferralRecords,
  type State,
} from '../../store/open-referral-records.ts';
import { type Address, addresses } from './addresses.ts';
import { describeApi } from './describe-api.ts';
import { readParameters, type Read, usualPageSize } from './parameters.ts';
import { nothingReply, parameterReply } from './problem.ts';
import { bytesReply, linesReply, openHeaders, unchangedReply } from './reply.ts';

const root = '/oruk/v3';

interface Parts {
  web: Web;
  mapAt: ReturnType<typeof mapsOfPlaces>;
  lists: OpenReferralLists;
  nearest: NearestPages;
  records: OpenReferralRecords;
}

/** Serves the Local Offer to other systems: HSDS-UK 3.0, open to anyone. @see docs/open-referral.md */
export function serveOpenReferral(web: Web, queries: Queries, publicUrl: string | undefined): void {
  const records = openReferralRecords(queries);
  const parts = {
    web,
    mapAt: mapsOfPlaces(queries),
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
    for (let tries = 1; tries <= mostTries; tries += 1) {
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

/** What is asked of a list, and where that is near to. */
interface Asked {
  question: Question;
  located: Located | null;
}

/** Null where something changed while it was read. */
async function located({ records, mapAt }: Parts): Promise<Located | null> {
  const state = await records.state();
  const map = await mapAt(state.version);
  return map && { state, map };
}

/** A list; null where something changed since the postcode was found, as that may have been its place. */
async function listReply(
  request: Request,
  parts: Parts,
  { of }: Address,
  read: Read,
): Promise<Response | null> {
  const [form, filters] = [formOf(read), filtersOf(read)];
  const { postcode } = read;
  if (postcode === undefined)
    return questionReply(request, parts, read, {
      question: { of, form, filters, near: null },
      located: null,
    });
  const found = await located(parts);
  const near = found?.map.middleOf(postcode);
  if (!found || near === undefined) return null;
  return near
    ? questionReply(request, parts, read, { question: { of, form, filters, near }, located: found })
    : parameterReply({ parameter: 'postcode', detail: 'Where this postcode is, is not known here.' });
}

async function questionReply(
  request: Request,
  parts: Parts,
  read: Read,
  asked: Asked,
): Promise<Response | null> {
  const isStill = ({ version }: State) => (asked.located?.map.version ?? version) === version;
  const { page = 1, per_page: perPage = sizeOf(read) } = read;
  if (read.format === 'ndjson') {
    const state = await parts.records.state();
    return isStill(state) ? linesReply(request, state, parts.lists.all(asked.question)) : null;
  }
  const found = await pageOf(parts, asked, page, perPage);
  return found && isStill(found) ? bytesReply(request, found, pageBytes(found, page, perPage)) : null;
}

function pageOf(
  { lists, nearest }: Parts,
  { question, located: where }: Asked,
  page: number,
  perPage: number,
): Promise<Page | null> {
  const near = nearestOnly(question);
  return near && where
    ? nearest(where, { ...near, offset: (page - 1) * perPage, limit: perPage }, question.form)
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

/** @see HSDS-UK 3.0, the shape `Page` */
function pageBytes({ total, records }: Page, page: number, perPage: number): Uint8Array<ArrayBuffer> {
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
  const start = encoder.encode(`${JSON.stringify(head).slice(0, -1)},"contents":[`);
  return Buffer.concat([start, ...records.flatMap((each, n) => (n === 0 ? each : [comma, each])), end]);
}

const encoder = new TextEncoder();
const [comma, end] = [encoder.encode(','), encoder.encode(']}')];
