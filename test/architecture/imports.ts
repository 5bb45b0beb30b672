import { dirname, join } from 'node:path/posix';
import { lineOf, nodeAt, nodesUnder, parse, stringIn, type SyntaxNode } from './syntax.ts';
import type { SourceFile } from './source-files.ts';

/** One import of a file. `to` is a path from the top of the repository, or the name of a package. */
export interface Import {
  to: string;
  written: string;
  isLazy: boolean;
  line: number;
}

const importNodes = new Set([
  'ImportDeclaration',
  'ExportNamedDeclaration',
  'ExportAllDeclaration',
  'ImportExpression',
  'TSImportType',
]);

const isOurs = (written: string): boolean => written.startsWith('.') || written.startsWith('#');

const resolved = (from: string, written: string): string => {
  if (written.startsWith('#test/')) return written.slice(1);
  if (written.startsWith('#')) return join('src', written.slice(1));
  return written.startsWith('.') ? join(dirname(from), written) : written;
};

const sourceOf = (node: SyntaxNode): SyntaxNode | undefined =>
  nodeAt(node, 'source') ?? nodeAt(node, 'argument');

const importAt = (file: SourceFile, node: SyntaxNode): Import[] => {
  const source = sourceOf(node);
  if (source === undefined) return [];
  const written = stringIn(source) ?? '(computed)';
  const isLazy = node.type === 'ImportExpression';
  return [{ to: resolved(file.path, written), written, isLazy, line: lineOf(file.text, node.start) }];
};

/** Everything a file imports, re-exports or loads later, types included. */
export const importsOf = (file: SourceFile): Import[] =>
  nodesUnder(parse(file.path, file.text))
    .filter((node) => importNodes.has(node.type))
    .flatMap((node) => importAt(file, node));

export const isPackage = (one: Import): boolean => !isOurs(one.written) && one.written !== '(computed)';
