import { renameSync, rmSync } from 'node:fs';

const tried = (rename: () => void, mayFail: string[]): boolean => {
  try {
    rename();
    return true;
  } catch (error) {
    if (error instanceof Error && 'code' in error && mayFail.includes(String(error.code))) return false;
    throw error;
  }
};

/** Puts a whole folder where another may be; of two that are put there at once, the later one stays. */
export function putInPlace(folder: string, place: string): void {
  const before = `${folder}-before`;
  const clear = () => rmSync(before, { recursive: true, force: true });
  do {
    clear();
    tried(() => renameSync(place, before), ['ENOENT']);
  } while (!tried(() => renameSync(folder, place), ['ENOTEMPTY', 'EEXIST']));
  clear();
}
