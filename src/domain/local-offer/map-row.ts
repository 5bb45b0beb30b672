import {
  choiceFields,
  gapsIn,
  textFields,
  type ChoiceField,
  type Mapping,
  type TextField,
} from './mapping.ts';
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
  const cells = { ...constantsOf(mapping), ...composed(mapping, row), ...cellsOf(mapping, row, tell) };
  const flat: Partial<Record<TextField, unknown>> = {};
  for (const field of textFields) {
    const cell = cells[field];
    if (cell === undefined || separately.includes(field)) continue;
    const value = tell(field, tidiers[field]?.(cell) ?? fitText(cell, longest[field] ?? 200));
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

type Cells = Partial<Record<TextField, string>>;

function constantsOf({ constants = {} }: Mapping): Cells {
  const given = textFields.flatMap((field) => {
    const text = constants[field];
    return typeof text === 'string' ? [[field, text]] : [];
  });
  return Object.fromEntries(given);
}

function cellsOf(mapping: Mapping, row: Row, tell: Tell): Cells {
  const cells: Cells = {};
  for (const field of textFields) {
    const column = mapping.columns?.[field];
    if (column === undefined) continue;
    const cell = row[column] ?? '';
    const text = separately.includes(field) ? cell : tell(field, tidyText(cell));
    if (text !== undefined && text !== '') cells[field] = text;
  }
  return cells;
}

/** Sentences of which every column says something. */
function composed(mapping: Mapping, row: Row): Cells {
  const texts: Cells = {};
  const said = (column: string): string => tidyText(row[column] ?? '').value ?? '';
  for (const field of textFields) {
    const told = (mapping.texts?.[field] ?? []).filter((sentence) => gapsIn(sentence).every(said));
    const text = told
      .map((sentence) => sentence.replace(/\{([^}]+)\}/g, (_, gap: string) => said(gap)))
      .join(' ');
    if (text !== '') texts[field] = text;
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
