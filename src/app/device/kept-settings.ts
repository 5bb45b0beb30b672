import * as z from 'zod/mini';
import type { Edges } from './edges/edges.ts';
import { leadDays, textSizes, themes, type Settings, type SettingsValue } from './settings.ts';
import type { Shelf } from './storage/shelf.ts';
import { watched } from './watch.ts';

const settingsKey = 'settings';

const first: SettingsValue = {
  language: null,
  textSize: 100,
  theme: 'system',
  firstRunDone: false,
  smallSaving: false,
  nearOutcode: null,
  lockAfterMinutes: 5,
  remindDays: 14,
  dateBadge: true,
  dateNotices: false,
};

/** Each setting is checked by itself, so that one that is not right costs no other. */
const anySettings = z.object({
  language: z.catch(z.nullable(z.string()), first.language),
  textSize: z.catch(z.literal(textSizes), first.textSize),
  theme: z.catch(z.enum(themes), first.theme),
  firstRunDone: z.catch(z.boolean(), first.firstRunDone),
  smallSaving: z.catch(z.boolean(), first.smallSaving),
  nearOutcode: z.catch(z.nullable(z.string()), first.nearOutcode),
  lockAfterMinutes: z.catch(z.number().check(z.gte(1), z.lte(60)), first.lockAfterMinutes),
  remindDays: z.catch(z.literal(leadDays), first.remindDays),
  dateBadge: z.catch(z.boolean(), first.dateBadge),
  dateNotices: z.catch(z.boolean(), first.dateNotices),
});

function settingsFrom(stored: unknown): SettingsValue {
  const read = anySettings.safeParse(stored);
  return read.success ? read.data : first;
}

/** Settings of this device, kept plain: they are needed before any vault is open, and are about no one. */
export class KeptSettings implements Settings {
  readonly #value = watched<SettingsValue>(first);
  readonly #shelf: Shelf;
  readonly #edges: Pick<Edges, 'tabs'>;

  constructor(edges: Pick<Edges, 'tabs'>, shelf: Shelf, stored: unknown) {
    this.#edges = edges;
    this.#shelf = shelf;
    this.#value.set(settingsFrom(stored));
  }

  get(): SettingsValue {
    return this.#value.get();
  }

  subscribe(changed: () => void): () => void {
    return this.#value.subscribe(changed);
  }

  async change(part: Partial<SettingsValue>): Promise<boolean> {
    const value = { ...this.get(), ...part };
    this.#value.set(value);
    const put = await this.#shelf.put(settingsKey, value);
    if (put.ok) this.#edges.tabs.tell({ of: 'settings' });
    return put.ok;
  }

  /** Another tab changed them. */
  async readAgain() {
    const stored = await this.#shelf.get(settingsKey);
    if (stored.ok) this.#value.set(settingsFrom(stored.value));
  }
}
