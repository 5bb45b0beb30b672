import { fieldOf, isRaw, wordsOf } from '#domain/local-offer/open-referral/read/raw.ts';
import { isDeep } from '#domain/local-offer/open-referral/read/read-service.ts';
import { decodeText } from './decode-text.ts';
import { FeedFault } from './feed-fault.ts';
import { fetchPage, type FetchLimits } from './fetch-page.ts';
import { jsonFeed } from './json-feed.ts';

/** Asks a feed for whole records where its lists give short ones. */
export class WholeRecords {
  readonly #list: URL;
  readonly #limits: FetchLimits;
  #worth: 'unknown' | 'yes' | 'no' = 'unknown';
  #misses = 0;

  constructor(list: URL, limits: FetchLimits) {
    this.#list = list;
    this.#limits = limits;
  }

  /** The record itself when it is whole or the feed has no more of it. */
  async of(record: unknown): Promise<unknown> {
    if (this.#worth === 'no' || !isRaw(record) || isDeep(record)) return record;
    const id = wordsOf(fieldOf(record, 'id', 'service_id'));
    const whole = id === '' ? undefined : await this.#fetched(id);
    const isWorth =
      isRaw(whole) &&
      wordsOf(fieldOf(whole, 'id')) === id &&
      Object.keys(whole).length >= Object.keys(record).length;
    if (isWorth && isDeep(whole)) this.#worth = 'yes';
    this.#misses = isWorth ? 0 : this.#misses + 1;
    // A feed that has none of the first few has none.
    if (this.#worth === 'unknown' && (this.#misses >= 3 || (isWorth && !isDeep(whole)))) this.#worth = 'no';
    return isWorth ? whole : record;
  }

  async #fetched(id: string): Promise<unknown> {
    const url = new URL(this.#list);
    url.search = '';
    url.pathname = `${url.pathname.replace(/\/+$/, '')}/${encodeURIComponent(id)}`;
    try {
      const { body } = await fetchPage(url, this.#limits);
      for await (const part of jsonFeed(decodeText(body))) if ('record' in part) return part.record;
    } catch (cause) {
      if (!(cause instanceof FeedFault)) throw cause;
    }
    return undefined;
  }
}
