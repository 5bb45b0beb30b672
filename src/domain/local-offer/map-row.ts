import { chosenBy } from './chosen-by.ts';
import {
  choiceFields,
  gapsIn,
  textFields,
  type ChoiceField,
  type Mapping,
  type TextField,
} from './mapping.ts';
import type { Fault, Tidied } from './tidied.ts';
import { tidyAreaCode, tidyCoordinates, tidyGrid } from './tidy-coordinates.ts';
import { tidyAge, tidyDate } from './tidy-numbers.ts';
import { phoneAmongWords } from './tidy-phone.ts';
import { postcodeAtEnd, tidyPostcode } from './tidy-postcode.ts';
import { tidyRichText } from './tidy-rich-text.ts';
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
  phone: phoneAmongWords,
  web: tidyWeb,
  email: tidyEmail,
  postcode: tidyPostcode,
  ageFrom: tidyAge,
  ageTo: tidyAge,
  checkedOn: tidyDate,
};

const separately: readonly TextField[] = ['latitude', 'longitude', 'easting', 'northing'];

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
  const point =
    tell('place', tidyCoordinates(cells.latitude ?? '', cells.longitude ?? '')) ??
    tell('place', tidyGrid(cells.easting ?? '', cells.northing ?? ''));
  swapAges(flat, faults);
  const service = {
    ...withPlace(flat, point, cells.postcode),
    ...choicesOf(mapping, row, tell),
    ...namesOf(mapping, row),
  };
  return { sourceId: sourceIdOf(mapping, row), service, faults };
}

/** Ages written the wrong way round. */
function swapAges(flat: Partial<Record<TextField, unknown>>, faults: FieldFault[]): void {
  const { ageFrom, ageTo } = flat;
  if (typeof ageFrom !== 'number' || typeof ageTo !== 'number' || ageFrom <= ageTo) return;
  const [was, became] = [`${ageFrom} to ${ageTo}`, `${ageTo} to ${ageFrom}`];
  faults.push({ kind: 'age-swapped', field: 'ageFrom', was, became });
  Object.assign(flat, { ageFrom: ageTo, ageTo: ageFrom });
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
    const text = separately.includes(field)
      ? cell
      : tell(field, field in tidiers ? tidyText(cell) : tidyRichText(cell));
    if (text !== undefined && text !== '') cells[field] = text;
  }
  return cells;
}

/** Sentences of which every column says something. */
function composed(mapping: Mapping, row: Row): Cells {
  const texts: Cells = {};
  const said = (column: string): string => tidyRichText(row[column] ?? '').value ?? '';
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
  const whole = typeof address === 'string' ? address : '';
  const [bare, within] = postcode === undefined ? postcodeAtEnd(whole) : [whole, undefined];
  const doubtful = postcode !== undefined && tidied === undefined ? tidyRichText(postcode).value : undefined;
  const shown = [bare, doubtful].filter(Boolean).join(', ');
  const place = {
    ...(shown && { address: shown }),
    ...((tidied ?? within) !== undefined && { postcode: tidied ?? within }),
    ...point,
  };
  return Object.keys(place).length > 0 ? { ...rest, place } : rest;
}

function choicesOf(mapping: Mapping, row: Row, tell: Tell): Partial<Record<ChoiceField, unknown>> {
  const choices: Partial<Record<ChoiceField, unknown>> = {};
  for (const field of choiceFields) {
    const rule = mapping.choices?.[field];
    const cell = tidyText(rule ? (row[rule.column] ?? '') : '').value ?? '';
    const { chosen, unknown } = rule ? chosenBy(rule, cell, field) : { chosen: undefined, unknown: [] };
    if (rule?.otherwise === undefined)
      for (const was of unknown) tell(field, { faults: [{ kind: 'choice-unknown', was }] });
    const value = chosen ?? rule?.otherwise ?? mapping.constants?.[field];
    if (value !== undefined) choices[field] = value;
  }
  return choices;
}

function namesOf(mapping: Mapping, row: Row): { otherNames?: string[] } {
  const cells = (mapping.otherNames ?? []).flatMap((column) => (row[column] ?? '').split(/[;|]/));
  const names = cells.flatMap((cell) => tidyText(cell).value ?? []);
  return names.length > 0 ? { otherNames: names } : {};
}
