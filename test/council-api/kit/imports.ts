import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { usualLimits } from '#council-api/import/fetch-page.ts';
import { FindingsFile, type ImportReport } from '#council-api/import/findings.ts';
import { importItems, type Import } from '#council-api/import/import-items.ts';
import { openItems, type Source } from '#council-api/import/open-items.ts';
import type { Queries } from '#council-api/store/database.ts';
import type { Mapping } from '#domain/local-offer/mapping.ts';

/** The plainest mapping: a code, a name and a phone number. */
export const plainMapping: Mapping = {
  source: 'plain',
  idFrom: ['code'],
  constants: { categories: ['health'] },
  columns: { name: 'name', phone: 'phone' },
};

export const scratchFolder = (): Promise<string> => mkdtemp(join(tmpdir(), 'alongside-import-'));

/** A file with this text or these bytes, gone with the machine's temporary files. */
export async function aFile(text: string | Uint8Array, name = 'feed.csv'): Promise<string> {
  const path = join(await scratchFolder(), name);
  await writeFile(path, text);
  return path;
}

/** A JSON file with this in it. */
export const aFeed = (value: unknown): Promise<string> => aFile(JSON.stringify(value), 'feed.json');

export interface Imported {
  report: ImportReport;
  findings: string;
}

type Options = Partial<Pick<Import, 'mode' | 'withdrawals'> & Pick<Source, 'format' | 'limits'>> & {
  mapping?: Mapping;
  source?: string;
  meanings?: Source['reading']['meanings'];
};

/** Imports a CSV by a mapping, as the command does. */
export const importing = (
  queries: Queries,
  target: string,
  { mapping = plainMapping, ...rest }: Options = {},
): Promise<Imported> => importingAny(queries, target, { ...rest, mapping });

/** Imports a feed, from a file or over the web, as the command does. */
export async function importingAny(
  queries: Queries,
  target: string,
  options: Options = {},
): Promise<Imported> {
  const { mapping, mode = 'keep', withdrawals = 'few', format = 'auto', meanings = new Map() } = options;
  const { limits = { ...usualLimits, inside: 'allowed' } } = options;
  const source = options.source ?? mapping?.source ?? 'feed';
  const findings = new FindingsFile(join(await scratchFolder(), 'findings.csv'));
  const constants = {};
  const reading = { source, format: format === 'csv' ? ('auto' as const) : format, meanings, constants };
  const whole = mapping && { source, csv: mapping, terms: meanings, constants };
  const url = target.startsWith('http') ? new URL(target) : null;
  const items = openItems({ target, url, format, mapping: whole, reading, limits });
  try {
    const usual = { progress: () => undefined, mayBeShort: mapping === undefined, meanings };
    const report = await importItems(queries, { ...usual, source, items, findings, mode, withdrawals });
    return { report, findings: findings.path };
  } finally {
    await findings.close();
  }
}
