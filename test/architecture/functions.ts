import type { SourceFile } from './source-files.ts';
import { childrenOf, lineOf, nodeAt, nodesUnder, parse, type SyntaxNode } from './syntax.ts';

const functionTypes = new Set(['FunctionDeclaration', 'FunctionExpression', 'ArrowFunctionExpression']);

const linesOf = (text: string, node: SyntaxNode): number =>
  lineOf(text, node.end) - lineOf(text, node.start) + 1;

/** The functions inside this one, but not the ones inside those. */
const functionsIn = (node: SyntaxNode): SyntaxNode[] =>
  childrenOf(node).flatMap((child) => (functionTypes.has(child.type) ? [child] : functionsIn(child)));

/** Lines of its own: a function inside it is read, and counted, by itself. */
const ownLines = (text: string, node: SyntaxNode): number =>
  functionsIn(node).reduce((lines, inner) => lines - (linesOf(text, inner) - 1), linesOf(text, node));

/** A screen's markup takes more lines than a rule does. */
const longestIn = (path: string): number => (path.endsWith('.tsx') ? 60 : 40);

/** An invented council is one long table of facts that counts its dates from today. */
const isTable = (path: string): boolean => path.startsWith('src/council-api/example-council/');

/** Functions that nobody can hold in their head at once. */
export const longFunctions = ({ path, text }: SourceFile): string[] =>
  (isTable(path) ? [] : nodesUnder(parse(path, text)))
    .filter((node) => functionTypes.has(node.type) && ownLines(text, node) > longestIn(path))
    .map((node) => `${path}:${lineOf(text, node.start)} a function of ${ownLines(text, node)} lines`);

const explainsItself = /^src\/(domain|contract|app\/device)\//;

const isFunction = (node: SyntaxNode | undefined): boolean =>
  node !== undefined && functionTypes.has(node.type);

const declaresFunction = (node: SyntaxNode): boolean => {
  const declared = nodeAt(node, 'declaration');
  if (declared === undefined) return false;
  return (
    isFunction(declared) ||
    nodesUnder(declared).some(
      (each) => each.type === 'VariableDeclarator' && isFunction(nodeAt(each, 'init')),
    )
  );
};

/** Up to three lines and a name say it themselves. */
const saysItself = (text: string, node: SyntaxNode): boolean => linesOf(text, node) <= 3;

/** Functions that other parts call, with not a sentence about what they answer. */
export const unexplained = ({ path, text }: SourceFile): string[] => {
  if (!explainsItself.test(path)) return [];
  return nodesUnder(parse(path, text))
    .filter(
      (node) => node.type === 'ExportNamedDeclaration' && declaresFunction(node) && !saysItself(text, node),
    )
    .filter((node) => !text.slice(0, node.start).trimEnd().endsWith('*/'))
    .map(
      (node) =>
        `${path}:${lineOf(text, node.start)} ${text.slice(node.start, node.start + 60).split('\n')[0]}`,
    );
};
