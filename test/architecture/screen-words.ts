import type { SourceFile } from './source-files.ts';
import { lineOf, nodeAt, nodesUnder, parse, stringIn, type SyntaxNode } from './syntax.ts';

/** Attributes that are read out or shown. */
const spokenAttributes = new Set([
  'title',
  'alt',
  'placeholder',
  'label',
  'aria-label',
  'aria-description',
  'aria-roledescription',
  'summary',
  'hint',
]);

const hasWords = (text: string): boolean => /\p{L}{2,}/u.test(text);

const wordsInAttribute = (node: SyntaxNode): string | undefined => {
  const name = nodeAt(node, 'name')?.['name'];
  return typeof name === 'string' && spokenAttributes.has(name) ? stringIn(nodeAt(node, 'value')) : undefined;
};

const wordsIn = (node: SyntaxNode): string | undefined => {
  if (node.type === 'JSXText') return String(node['value']);
  if (node.type === 'JSXExpressionContainer') return undefined;
  return node.type === 'JSXAttribute' ? wordsInAttribute(node) : undefined;
};

/** The examples are for developers, and stand in no language file. */
const isForDevelopers = (path: string): boolean => /\/examples\.tsx$|\/gallery/.test(path);

/** Words on a screen that stand in the code and not in `locales/`, where they could be translated. */
export const strayWords = (file: SourceFile): string[] => {
  if (!file.path.endsWith('.tsx') || isForDevelopers(file.path)) return [];
  return nodesUnder(parse(file.path, file.text)).flatMap((node) => {
    const words = wordsIn(node);
    return words !== undefined && hasWords(words)
      ? [`${file.path}:${lineOf(file.text, node.start)} says "${words.trim()}"`]
      : [];
  });
};
