import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { councilServer } from '#test/kit/council-server.ts';
import { freePort } from '#test/kit/free-port.ts';
import { asOperator } from '#test/kit/operator.ts';
import { root } from '#test/run/command.ts';

const folderSetting = 'ALONGSIDE_PREPARED_FOLDER';
const openData = join(root, '../shared/data/open-data');

/** Real, openly published lists of real organisations, where they lie beside this repository. */
export const hasOpenData = existsSync(openData);

const sources = [
  'care_homes',
  'childrens_centres',
  'gps',
  'libraries',
  'mental_health',
  'schools',
  'sports_clubs',
];

/** A stopped sample council's database, filled once; each test worker starts from a copy of it. */
export const preparedFolder = (): string => {
  const folder = process.env[folderSetting];
  if (folder === undefined) throw new Error('The sample council has not been prepared.');
  return folder;
};

const importOpenData = async (folder: string, reports: string): Promise<void> => {
  for (const source of sources) {
    const name = source.replaceAll('_', '-');
    const mapping = join(root, `src/council-api/example-council/mappings/${name}.json`);
    const report = join(reports, `${name}.csv`);
    await asOperator(
      folder,
      'import-local-offer',
      join(openData, `${source}.csv`),
      '--mapping',
      mapping,
      '--report',
      report,
    );
  }
};

const prepare = async (): Promise<() => Promise<void>> => {
  const folder = await mkdtemp(join(tmpdir(), 'alongside-prepared-'));
  const data = join(folder, 'data');
  const council = councilServer(await freePort(), { DATA_FOLDER: data });
  await council.start();
  await council.stop();
  if (hasOpenData) await importOpenData(data, folder);
  else
    process.stdout.write(
      'Not tested: real organisations in the Local Offer (../shared/data/open-data is not here).\n',
    );
  process.env[folderSetting] = data;
  return () => rm(folder, { recursive: true, force: true });
};

// oxlint-disable-next-line import/no-default-export -- Playwright calls the default export before all tests
export default prepare;
