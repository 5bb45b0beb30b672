import { ok } from '#domain/result.ts';
import type { Result } from '#contract/problem.ts';
import { recordKinds, type Change, type RecordKind, type RecordOf } from '#contract/record.ts';
import type { Edges } from '../edges/edges.ts';
import type { ReceivedRecord } from '../operation.ts';
import type { Found, SealedShelf } from '../storage/sealed-shelf.ts';
import { watched, type Watched } from '../watch.ts';
import { forgetFeedPlace, keepFeedPlace, readFeedPlace, type FeedPlace } from './feed-place.ts';
import {
  laterKey,
  parseLater,
  parseStoredRecord,
  readableChange,
  recordKey,
  type StoredRecord,
} from './stored-record.ts';

/** What the council shares with one member: the sealed records, and a copy in memory that views read. */
export class Records {
  /** When the feed was last read to its end. */
  readonly updatedAt = watched<string | null>(null);
  readonly #edges: Pick<Edges, 'tabs'>;
  readonly #shelf: SealedShelf;
  readonly #space: string;
  #records = new Map<string, StoredRecord>();
  readonly #revisions = new Map<string, Watched<number>>();
  #place: FeedPlace | null = null;

  constructor(edges: Pick<Edges, 'tabs'>, shelf: SealedShelf, space: string) {
    this.#edges = edges;
    this.#shelf = shelf;
    this.#space = space;
  }

  list<K extends RecordKind>(kind: K): RecordOf<K>[] {
    const found = Array.from(this.#records.values()).filter((record) => record.kind === kind);
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- checked with the shape of its kind when it came in
    return found.map((record) => record.value as RecordOf<K>);
  }

  get<K extends RecordKind>(kind: K, id: string): RecordOf<K> | undefined {
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- checked with the shape of its kind when it came in
    return this.#records.get(recordKey(kind, id))?.value as RecordOf<K> | undefined;
  }

  /** Counts up when records of this kind changed. */
  revisionOf(kind: RecordKind): Watched<number> {
    const revision = this.#revisions.get(kind) ?? watched(0);
    this.#revisions.set(kind, revision);
    return revision;
  }

  place(): FeedPlace | null {
    return this.#place;
  }

  /** Whether another tab has come further in the feed, and was closed before it could say so. */
  async isBehind(): Promise<boolean> {
    const kept = await readFeedPlace(this.#shelf);
    return kept !== null && JSON.stringify(kept) !== JSON.stringify(this.#place);
  }

  /** Reads everything again. What cannot be read is set aside, and everything is fetched again. */
  async load(): Promise<Result<void>> {
    const [found, later, place] = await Promise.all([
      this.#shelf.all('record/'),
      this.#shelf.all('later/'),
      readFeedPlace(this.#shelf),
    ]);
    if (!found.ok) return found;
    this.#place = place;
    const records = new Map<string, StoredRecord>();
    const bad: string[] = [];
    for (const each of found.value) {
      const record = 'problem' in each ? null : parseStoredRecord(each.value);
      if (record?.ok) records.set(each.key, record.value);
      else bad.push(each.key);
    }
    this.#records = records;
    if (bad.length > 0) await this.#setAside(bad);
    for (const each of later.ok ? later.value : []) await this.#bringOne(each);
    this.#changed(recordKinds);
    return ok(undefined);
  }

  clear() {
    this.#records = new Map();
    this.#place = null;
    this.#changed(recordKinds);
  }

  async keepPlace(place: FeedPlace): Promise<Result<void>> {
    const put = await keepFeedPlace(this.#shelf, place);
    if (put.ok) {
      this.#place = place;
      this.updatedAt.set(place.at);
    }
    return put;
  }

  /** Applies one change of the feed. Within one round an older version never replaces a newer one. */
  async apply(change: Change, round: string): Promise<Result<void>> {
    const key = recordKey(change.kind, change.id);
    if (change.gone) return this.#remove(key, laterKey(change.kind, change.id));
    const before = this.#records.get(key);
    if (before && before.round === round && before.version > change.version) return ok(undefined);
    const record = readableChange(change, round);
    if (!record) return this.#shelf.put(laterKey(change.kind, change.id), { ...change, round });
    return this.#keep(record);
  }

  /** Shows what a receipt proves, until the feed brings the record itself. */
  async keepReceived(record: ReceivedRecord, changedAt: string): Promise<Result<void>> {
    if (this.#records.has(recordKey(record.kind, record.id))) return ok(undefined);
    const kept = await this.#keep({ ...record, version: 0, changedAt, round: this.#place?.round ?? '' });
    if (kept.ok) this.announce([record.kind]);
    return kept;
  }

  /** The end of a full fetch: what it did not bring is no longer this member's to see. */
  async dropOtherRounds(round: string): Promise<Result<void>> {
    const old = Array.from(this.#records).filter(([, record]) => record.round !== round);
    for (const [key] of old) {
      const removed = await this.#remove(key);
      if (!removed.ok) return removed;
    }
    return this.#dropLater(round);
  }

  /** Tells this tab's views and the other tabs; once for many changes. */
  announce(kinds: Iterable<string>) {
    this.#changed(kinds);
    this.#edges.tabs.tell({ of: 'records', space: this.#space });
  }

  async #keep(record: StoredRecord): Promise<Result<void>> {
    const key = recordKey(record.kind, record.id);
    const put = await this.#shelf.put(key, record);
    if (put.ok) this.#records.set(key, record);
    return put;
  }

  async #remove(key: string, ...also: string[]): Promise<Result<void>> {
    for (const each of [key, ...also]) {
      const removed = await this.#shelf.remove(each);
      if (!removed.ok) return removed;
    }
    this.#records.delete(key);
    return ok(undefined);
  }

  /** The place in the feed goes first: stopped in the middle, the damage is found again or everything is fetched. */
  async #setAside(keys: string[]) {
    await forgetFeedPlace(this.#shelf);
    this.#place = null;
    for (const key of keys) await this.#shelf.setAside(key);
  }

  async #dropLater(round: string): Promise<Result<void>> {
    const later = await this.#shelf.all('later/');
    for (const each of later.ok ? later.value : []) {
      if ('value' in each && parseLater(each.value)?.round === round) continue;
      const removed = await this.#shelf.remove(each.key);
      if (!removed.ok) return removed;
    }
    return later.ok ? ok(undefined) : later;
  }

  /** A record that an older app could not read, and this one can. */
  async #bringOne(found: Found) {
    const stored = 'problem' in found ? null : parseLater(found.value);
    const record = stored && readableChange(stored, stored.round);
    const newer =
      record && (this.#records.get(recordKey(record.kind, record.id))?.version ?? 0) >= record.version;
    if (!record || (!newer && !(await this.#keep(record)).ok)) return;
    await this.#shelf.remove(found.key);
  }

  #changed(kinds: Iterable<string>) {
    this.updatedAt.set(this.#place?.at ?? null);
    for (const kind of new Set(kinds)) {
      const revision = this.#revisions.get(kind);
      revision?.set(revision.get() + 1);
    }
  }
}
