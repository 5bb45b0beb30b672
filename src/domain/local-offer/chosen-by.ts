import type { ChoiceField, ChoiceRule } from './mapping.ts';

type Codes = readonly string[] | string;

/** The codes that a cell means, and those of its parts that nobody listed. */
interface Chosen {
  chosen: Codes | undefined;
  unknown: string[];
}

const plain = (text: string): string => text.trim().toLowerCase().replace(/\s+/g, ' ');

/** What is listed under a text, whatever its capitals and spaces. */
function listed({ values }: ChoiceRule, text: string): Codes | undefined {
  if (Object.hasOwn(values, text)) return values[text];
  return Object.entries(values).find(([each]) => plain(each) === plain(text))?.[1];
}

/** One or several codes by what a cell says: as a whole, or else each of its parts, where the field takes several. */
export function chosenBy(rule: ChoiceRule, cell: string, field: ChoiceField): Chosen {
  const whole = listed(rule, cell);
  if (whole !== undefined) return { chosen: whole, unknown: [] };
  if (cell === '') return { chosen: undefined, unknown: [] };
  const isOne = field === 'cost' || field === 'status';
  const parts = isOne
    ? [cell]
    : cell.split(/[;|,\n]/).flatMap((part) => (part.trim() === '' ? [] : part.trim()));
  const codes = parts.flatMap((part) => listed(rule, part) ?? []);
  if (codes.length === 0) return { chosen: undefined, unknown: [cell] };
  return { chosen: [...new Set(codes)], unknown: parts.filter((part) => listed(rule, part) === undefined) };
}
