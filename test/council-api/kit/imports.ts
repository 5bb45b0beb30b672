import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { FindingsFile, type ImportReport } from '#council-api/commands/import-local-offer-report.ts';
import { readRows } from '#council-api/commands/import-local-offer-rows.ts';
import { importRows, type Import } from '#council-api/commands/import-local-offer-write.ts';
import type { Queries } from '#council-api/store/database.ts';
import { columnsRead, type Mapping } from '#domain/local-offer/mapping.ts';

/** The plainest mapping: a code, a name and a phone number. */
export const plainMapping: Mapping = {
  source: 'plain',
  idFrom: ['code'],
  constants: { categories: ['health'] },
  columns: { name: 'name', phone: 'phone' },
};

export const scratchFolder = (): Promise<string> => mkdtemp(join(tmpdir(), 'alongside-import-'));

/** A file with this text, gone with the machine's temporary files. */
export async function aFile(text: string, name = 'feed.csv'): Promise<string> {
  const path = join(await scratchFolder(), name);
  await writeFile(path, text);
  return path;
}

export interface Imported {
  report: ImportReport;
  findings: string;
}

/** Imports a file as the command does. */
export async function importing(
  queries: Queries,
  path: string,
  { mapping = plainMapping, ...rest }: Partial<Pick<Import, 'mapping' | 'mode' | 'withdrawals'>> = {},
): Promise<Imported> {
  const findings = new FindingsFile(join(await scratchFolder(), 'findings.csv'));
  const rows = readRows(path, columnsRead(mapping));
  const usual = { mode: 'keep', withdrawals: 'few', progress: () => undefined } as const;
  try {
    const report = await importRows(queries, { ...usual, ...rest, mapping, rows, findings });
    return { report, findings: findings.path };
  } finally {
    await findings.close();
  }
}
