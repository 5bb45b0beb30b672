import { basename } from 'node:path/posix';
import type { SourceFile } from './source-files.ts';

const emptyNames = /^(utils?|helpers?|common|misc|managers?|data|info|handle|handlers?|process)$/;
const kebabCase = /^[a-z0-9]+(-[a-z0-9]+)*(\.[a-z0-9-]+)*$/;

const stem = (part: string): string => part.replace(/(\.(test|spec|d))?\.tsx?$/, '');

const partFault = (part: string): string | undefined => {
  if (emptyNames.test(stem(part))) return `is named ${stem(part)}, which says nothing`;
  if (stem(part) === 'index') return 'is an index file; import the file that is meant';
  return kebabCase.test(part) ? undefined : `is not written-like-this`;
};

/** What is wrong with the name of a file or of a folder it is in. */
export const nameFaults = ({ path }: SourceFile): string[] =>
  path.split('/').flatMap((part) => {
    const fault = partFault(part);
    return fault === undefined ? [] : [`${path}: ${part} ${fault}`];
  });

/** Tables of facts are as long as their facts. */
const tables: readonly RegExp[] = [/^src\/council-api\/example-council\/(services|families)\//];

const longest = 250;

/** A file that has grown past what one person reads in one go. */
export const sizeFaults = ({ path, text }: SourceFile): string[] => {
  const lines = text.trimEnd().split('\n').length;
  const isTable = tables.some((table) => table.test(path));
  return lines > longest && !isTable
    ? [`${path} has ${lines} lines; ask what else lives in ${basename(path)}`]
    : [];
};
