import type { SourceFile } from './source-files.ts';
import { lineOf, nodeAt, nodesUnder, parse, type SyntaxNode } from './syntax.ts';

type Judge = (node: SyntaxNode) => string | undefined;

const nameOf = (node: SyntaxNode | undefined): string =>
  typeof node?.['name'] === 'string' ? node['name'] : '';

const called = (node: SyntaxNode): string => {
  const callee = nodeAt(node, 'callee');
  if (callee?.type === 'Identifier') return nameOf(callee);
  if (callee?.type !== 'MemberExpression') return '';
  return `${nameOf(nodeAt(callee, 'object'))}.${nameOf(nodeAt(callee, 'property'))}`;
};

const notInOurCode: Record<string, string> = {
  ExportDefaultDeclaration: 'has a default export',
  TSEnumDeclaration: 'declares an enum',
  ExportAllDeclaration: 'passes on everything another file exports',
  DebuggerStatement: 'stops for a debugger',
};

const isPassedOn = (node: SyntaxNode): boolean =>
  node.type === 'ExportNamedDeclaration' && nodeAt(node, 'source') !== undefined;

/** `declare module 'x'` adds to another's types and is the only way to; `namespace X` is the one we do without. */
const isNamespace = (node: SyntaxNode): boolean =>
  node.type === 'TSModuleDeclaration' && nodeAt(node, 'id')?.type !== 'Literal' && node['kind'] !== 'global';

const unwantedAnywhere: Judge = (node) => {
  if (isPassedOn(node)) return 'passes on what another file exports';
  return isNamespace(node) ? 'declares a namespace' : notInOurCode[node.type];
};

const changesWithTheHour = new Set([
  'Date.now',
  'Math.random',
  'performance.now',
  'crypto.randomUUID',
  'crypto.getRandomValues',
]);

const asksTheClock = (node: SyntaxNode): boolean =>
  node.type === 'NewExpression' && called(node) === 'Date' && String(node['arguments']) === '';

/** Rules must give the same answer to the same question. */
const unwantedInDomain: Judge = (node) => {
  if (node.type === 'CallExpression' && changesWithTheHour.has(called(node))) return `asks ${called(node)}`;
  return asksTheClock(node) ? 'asks the clock with new Date()' : undefined;
};

const judgesOf = (path: string): Judge[] => [
  ...(path.endsWith('.d.ts') ? [] : [unwantedAnywhere]),
  ...(path.startsWith('src/domain/') ? [unwantedInDomain] : []),
];

/** Ways of writing that this project does without, with the line. */
export const habitFaults = (file: SourceFile): string[] => {
  const nodes = nodesUnder(parse(file.path, file.text));
  return judgesOf(file.path).flatMap((judge) =>
    nodes.flatMap((node) => {
      const fault = judge(node);
      return fault === undefined ? [] : [`${file.path}:${lineOf(file.text, node.start)} ${fault}`];
    }),
  );
};
