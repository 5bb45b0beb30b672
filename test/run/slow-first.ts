import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** Files that wait for programs they start: begun last, they would keep one core busy and leave the others idle. */
const slow = ['killed', 'connect-commands', 'folder-lock', 'restored-backups', 'time-zones', 'operator'];

const isSlow = ({ moduleId }: TestSpecification): boolean =>
  slow.some((name) => moduleId.endsWith(`/${name}.test.ts`));

/** Vitest's own order within each project, with the slow files before the others. */
export class SlowFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    // oxlint-disable-next-line unicorn/no-array-sort -- the order of a run, not of an array
    const sorted = await super.sort(files);
    return [...sorted.filter(isSlow), ...sorted.filter((file) => !isSlow(file))];
  }
}
