import type { PublishedComments } from '#contract/published-comments.ts';
import type { Result } from '#contract/problem.ts';
import { failed, ok } from '#domain/result.ts';
import type { Api } from '../api.ts';
import type { Edges } from '../edges/edges.ts';
import type { Shelf } from '../storage/shelf.ts';
import { watched, type Watchable } from '../watch.ts';

/** Comments on the Local Offer and the council's answers, as this phone has them. */
export interface PublishedHere extends PublishedComments {
  fetchedAt: string;
}

/** Public words, kept plain on this phone from the first time somebody reads them. */
export interface PublishedCommentsHere {
  /** Null until they were fetched once. */
  here: Watchable<PublishedHere | null>;
  /** Fetches them anew; what is here stays when that fails. */
  refresh(): Promise<Result<void>>;
}

const key = 'published-comments';

/** Their shapes come with them: who never reads them does not fetch those either. */
const shapes = () => import('#contract/published-comments.ts');

async function readStored(stored: unknown): Promise<PublishedHere | null> {
  const { publishedComments } = await shapes();
  const kept = publishedComments.safeParse(stored).data;
  const fetchedAt: unknown = Object(stored).fetchedAt;
  return kept && typeof fetchedAt === 'string' ? { ...kept, fetchedAt } : null;
}

/** Fetched when the page that shows them is opened, and not before: few people read them. */
export class PublishedCommentsCopy implements PublishedCommentsHere {
  readonly here = watched<PublishedHere | null>(null);
  readonly #edges: Pick<Edges, 'clock'>;
  readonly #shelf: Shelf;
  readonly #api: Api;

  constructor(edges: Pick<Edges, 'clock'>, shelf: Shelf, api: Api, stored: unknown) {
    this.#edges = edges;
    this.#shelf = shelf;
    this.#api = api;
    if (stored !== undefined) void this.#show(stored);
  }

  /** What was fetched meanwhile is newer than what is kept. */
  async #show(stored: unknown) {
    const kept = await readStored(stored);
    if (this.here.get() === null) this.here.set(kept);
  }

  async refresh(): Promise<Result<void>> {
    const { getPublishedComments } = await shapes();
    const reply = await this.#api.as({ who: 'no-one' })(getPublishedComments, {});
    if (!reply.ok) return failed(reply.problem);
    const fetched = { ...reply.value, fetchedAt: new Date(this.#edges.clock.now()).toISOString() };
    this.here.set(fetched);
    return (await this.#shelf.put(key, fetched)).ok ? ok(undefined) : failed({ code: 'storage-full' });
  }
}
