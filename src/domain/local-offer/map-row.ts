import { choiceFields, gapsIn, type ChoiceField, type Mapping, type TextField } from './mapping.ts';
import type { Fault, Tidied } from './tidied.ts';
import { tidyAreaCode, tidyCoordinates } from './tidy-coordinates.ts';
import { tidyAge, tidyDate } from './tidy-numbers.ts';
import { tidyPhone } from './tidy-phone.ts';
import { tidyPostcode } from './tidy-postcode.ts';
import { fitText, tidyText } from './tidy-text.ts';
import { tidyEmail, tidyWeb } from './tidy-web.ts';

/** One row of a file: what each column says. */
export type Row = Readonly<Record<string, string>>;

/** A fault, and the field of the service that it is about. */
export interface FieldFault extends Fault {
  field: string;
}

/** A service as far as a row tells it. It still has to pass the contract's own check. */
export interface MappedRow {
  /** The row's own id at its source; empty when the columns for it are. */
  sourceId: string;
  service: Record<string, unknown>;
  faults: FieldFault[];
}

const longest: Partial<Record<TextField, number>> = {
  name: 300,
  organisation: 300,
  summary: 600,
  description: 20_000,
  whoDecides: 1000,
  costNote: 600,
  opening: 1000,
  checkedBy: 200,
  address: 400,
};

const tidiers: Partial<Record<TextField, (text: string) => Tidied<string | number>>> = {
  phone: tidyPhone,
  web: tidyWeb,
  email: tidyEmail,
  postcode: tidyPostcode,
  ageFrom: tidyAge,
  ageTo: tidyAge,
  checkedOn: tidyDate,
};

const separately: readonly TextField[] = ['latitude', 'longitude'];

/** Reads one row by a mapping. Whatever is wrong with a cell is told, and the rest of the row is still good. */
export function mapRow(mapping: Mapping, row: Row): MappedRow {
  const faults: FieldFault[] = [];
  const tell = <T>(field: string, { value, faults: found }: Tidied<T>): T | undefined => {
    faults.push(...found.map((fault) => ({ ...fault, field })));
    return value;
  };
  const cells = { ...mapping.constants, ...composed(mapping, row), ...cellsOf(mapping, row, tell) };
  const flat: Partial<Record<string, unknown>> = {};
  for (const [field, cell] of Object.entries(cells) as [TextField, string][]) {
    if (separately.includes(field) || choiceFields.includes(field as never)) continue;
    const tidied = tidiers[field]?.(cell) ?? fitText(cell, longest[field] ?? 200);
    const value = tell(field, tidied);
    if (value !== undefined) flat[field] = value;
  }
  if (mapping.checks?.areaCode) tell('area code', tidyAreaCode(row[mapping.checks.areaCode] ?? ''));
  const point = tell('place', tidyCoordinates(cells.latitude ?? '', cells.longitude ?? ''));
  const service = {
    ...withPlace(flat, point, cells.postcode),
    ...choicesOf(mapping, row, tell),
    ...namesOf(mapping, row),
  };
  return { sourceId: sourceIdOf(mapping, row), service, faults };
}

type Tell = <T>(field: string, tidied: Tidied<T>) => T | undefined;

const sourceIdOf = (mapping: Mapping, row: Row): string => {
  const parts = mapping.idFrom.map((column) => tidyText(row[column] ?? '').value ?? '');
  return parts.some((part) => part !== '') ? parts.join(' / ') : '';
};

function cellsOf(mapping: Mapping, row: Row, tell: Tell): Partial<Record<TextField, string>> {
  const cells: Partial<Record<TextField, string>> = {};
  for (const [field, column] of Object.entries(mapping.columns ?? {}) as [TextField, string][]) {
    const cell = row[column] ?? '';
    const text = separately.includes(field) ? cell : tell(field, tidyText(cell));
    if (text !== undefined && text !== '') cells[field] = text;
  }
  return cells;
}

/** Sentences of which every column says something. */
function composed(mapping: Mapping, row: Row): Partial<Record<TextField, string>> {
  const texts: Partial<Record<TextField, string>> = {};
  for (const [field, sentences] of Object.entries(mapping.texts ?? {}) as [TextField, string[]][]) {
    const told = sentences.filter((sentence) =>
      gapsIn(sentence).every((gap) => tidyText(row[gap] ?? '').value),
    );
    const text = told.map((sentence) =>
      sentence.replace(/\{([^}]+)\}/g, (_, gap: string) => tidyText(row[gap] ?? '').value ?? ''),
    );
    if (text.length > 0) texts[field] = text.join(' ');
  }
  return texts;
}

/** Where it is. A postcode that cannot be relied on stays readable in the address and is computed with by nothing. */
function withPlace(flat: Record<string, unknown>, point: object | undefined, postcode: string | undefined) {
  const { address, postcode: tidied, ...rest } = flat;
  const doubtful = postcode !== undefined && tidied === undefined ? postcode : undefined;
  const shown = [address, doubtful].filter(Boolean).join(', ');
  const place = {
    ...(shown && { address: shown }),
    ...(tidied !== undefined && { postcode: tidied }),
    ...point,
  };
  return Object.keys(place).length > 0 ? { ...rest, place } : rest;
}

function choicesOf(mapping: Mapping, row: Row, tell: Tell): Partial<Record<ChoiceField, unknown>> {
  const choices: Partial<Record<ChoiceField, unknown>> = {};
  for (const field of choiceFields) {
    const rule = mapping.choices?.[field];
    const cell = rule ? (row[rule.column] ?? '').trim() : '';
    const chosen = rule?.values[cell] ?? rule?.otherwise ?? mapping.constants?.[field];
    const isUnknown = rule !== undefined && rule.values[cell] === undefined && rule.otherwise === undefined;
    if (isUnknown && tidyText(cell).value) tell(field, { faults: [{ kind: 'choice-unknown', was: cell }] });
    if (chosen !== undefined) choices[field] = chosen;
  }
  return choices;
}

function namesOf(mapping: Mapping, row: Row): { otherNames?: string[] } {
  const cells = (mapping.otherNames ?? []).flatMap((column) => (row[column] ?? '').split(/[;|]/));
  const names = cells.flatMap((cell) => tidyText(cell).value ?? []);
  return names.length > 0 ? { otherNames: names } : {};
}
