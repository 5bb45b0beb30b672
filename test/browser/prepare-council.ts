import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { councilServer } from '#test/kit/council-server.ts';
import { freePort } from '#test/kit/free-port.ts';

const folderSetting = 'ALONGSIDE_PREPARED_FOLDER';

/** A stopped sample council's database, filled once; each test worker starts from a copy of it. */
export const preparedFolder = (): string => {
  const folder = process.env[folderSetting];
  if (folder === undefined) throw new Error('The sample council has not been prepared.');
  return folder;
};

const prepare = async (): Promise<() => Promise<void>> => {
  const folder = await mkdtemp(join(tmpdir(), 'alongside-prepared-'));
  const council = councilServer(await freePort(), { DATA_FOLDER: folder });
  await council.start();
  await council.stop();
  process.env[folderSetting] = folder;
  return () => rm(folder, { recursive: true, force: true });
};

// oxlint-disable-next-line import/no-default-export -- Playwright calls the default export before all tests
export default prepare;
