import {
  bankHolidays,
  council,
  getBankHolidays,
  getCouncil,
  type BankHolidays,
  type Council,
} from '#contract/council.ts';
import type { Problem } from '#contract/problem.ts';
import type { Api } from '../api.ts';
import type { Edges } from '../edges/edges.ts';
import type { Shelf } from '../storage/shelf.ts';
import { watched } from '../watch.ts';

const freshFor = 6 * 60 * 60_000;
const fetchedAtKey = 'public-fetched-at';

/** The council's own page: names, contacts, switches and bank holidays. Public, so it is kept plain. */
export class PublicCopy {
  readonly council = watched<Council | null>(null);
  readonly bankHolidays = watched<BankHolidays | null>(null);
  readonly #edges: Pick<Edges, 'clock' | 'tabs'>;
  readonly #shelf: Shelf;
  readonly #api: Api;
  #fetchedAt = 0;

  constructor(edges: Pick<Edges, 'clock' | 'tabs'>, shelf: Shelf, api: Api) {
    this.#edges = edges;
    this.#shelf = shelf;
    this.#api = api;
  }

  /** What does not read as it should is fetched again. */
  read(stored: ReadonlyMap<string, unknown>) {
    const kept = council.safeParse(stored.get('council'));
    const holidays = bankHolidays.safeParse(stored.get('bank-holidays'));
    const fetchedAt = stored.get(fetchedAtKey);
    if (kept.success) this.council.set(kept.data);
    if (holidays.success) this.bankHolidays.set(holidays.data);
    if (kept.success && holidays.success && typeof fetchedAt === 'number') this.#fetchedAt = fetchedAt;
  }

  /** Another tab fetched it. */
  async readAgain() {
    const stored = await this.#shelf.all('');
    if (stored.ok) this.read(new Map(stored.value));
  }

  /** @returns what stood in the way, if anything did */
  async refreshIfOld(): Promise<Problem | null> {
    const age = this.#edges.clock.now() - this.#fetchedAt;
    if (age >= 0 && age < freshFor) return null;
    const call = this.#api.as({ who: 'no-one' });
    const [about, holidays] = await Promise.all([call(getCouncil, {}), call(getBankHolidays, {})]);
    if (about.ok) await this.#keep('council', about.value, () => this.council.set(about.value));
    if (holidays.ok)
      await this.#keep('bank-holidays', holidays.value, () => this.bankHolidays.set(holidays.value));
    if (!about.ok) return about.problem;
    if (!holidays.ok) return holidays.problem;
    this.#fetchedAt = this.#edges.clock.now();
    await this.#shelf.put(fetchedAtKey, this.#fetchedAt);
    this.#edges.tabs.tell({ of: 'council' });
    return null;
  }

  async #keep(key: string, value: unknown, show: () => void) {
    await this.#shelf.put(key, value);
    show();
  }
}
