import { parseSync } from 'vite';

/** A node of the syntax tree, by what every node has. */
export interface SyntaxNode {
  type: string;
  start: number;
  end: number;
  [field: string]: unknown;
}

const isNode = (value: unknown): value is SyntaxNode =>
  typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string';

/** The whole tree of one file. A file that cannot be parsed is a fault of its own. */
export const parse = (path: string, text: string): SyntaxNode => {
  const { program, errors } = parseSync(path, text, { lang: path.endsWith('x') ? 'tsx' : 'ts' });
  const [error] = errors;
  if (error !== undefined) throw new Error(`${path}: ${error.message}`);
  const tree: unknown = program;
  if (!isNode(tree)) throw new Error(`${path}: no syntax tree`);
  return tree;
};

/** The nodes directly under one. */
export const childrenOf = (node: SyntaxNode): SyntaxNode[] =>
  Object.values(node)
    .flatMap((value): unknown[] => (Array.isArray(value) ? value : [value]))
    .filter(isNode);

/** Every node under this one, itself first. */
export const nodesUnder = (node: SyntaxNode): SyntaxNode[] => [node, ...childrenOf(node).flatMap(nodesUnder)];

/** The field of a node, when it holds a node. */
export const nodeAt = (node: SyntaxNode, field: string): SyntaxNode | undefined => {
  const value = node[field];
  return isNode(value) ? value : undefined;
};

/** The text of a string literal, when it is one. */
export const stringIn = (node: SyntaxNode | undefined): string | undefined =>
  node?.type === 'Literal' && typeof node['value'] === 'string' ? node['value'] : undefined;

export const lineOf = (text: string, place: number): number => text.slice(0, place).split('\n').length;
