import { readFile } from 'node:fs/promises';
import * as z from 'zod';
import { categories, service } from '#contract/local-offer.ts';
import { needTypes } from '#contract/plan.ts';
import { choiceFields, textFields, type ChoiceField, type Mapping } from '#domain/local-offer/mapping.ts';
import { type TermMeaning, type TermMeanings, termKey } from '../open-referral/term-meaning.ts';
import { failed, ok, type Result } from '#domain/result.ts';

/** A short name for where services come from. */
export const sourceName = /^[a-z0-9-]{2,30}$/;

const text = z.string().min(1);
const codes = z.union([text, z.array(text)]);
const byTextField = <T extends z.ZodType>(value: T) => z.partialRecord(z.enum(textFields), value);

const meaning = z.strictObject({
  categories: z.array(service.shape.categories.def.element).optional(),
  needs: z.array(z.enum(needTypes)).optional(),
  howToGetIn: z.array(z.enum(service.shape.howToGetIn.def.innerType.def.element.options)).optional(),
  access: z.array(z.enum(service.shape.access.def.innerType.def.element.options)).optional(),
  cost: z.enum(service.shape.cost.def.innerType.options).optional(),
  ageFrom: z.number().min(0).max(120).optional(),
  ageTo: z.number().min(0).max(120).optional(),
  online: z.boolean().optional(),
  inPerson: z.boolean().optional(),
});

const shape = z.strictObject({
  source: z.string().regex(sourceName, 'should be 2 to 30 small letters, digits and dashes'),
  about: z.string().optional(),
  terms: z.record(z.string(), meaning).optional(),
  idFrom: z.array(text).min(1).optional(),
  constants: z.partialRecord(z.enum([...choiceFields, ...textFields]), codes).optional(),
  columns: byTextField(text).optional(),
  texts: byTextField(z.array(text)).optional(),
  choices: z
    .partialRecord(
      z.enum(choiceFields),
      z.strictObject({ column: text, values: z.record(z.string(), codes), otherwise: codes.optional() }),
    )
    .optional(),
  otherNames: z.array(text).optional(),
  checks: z.strictObject({ areaCode: text.optional() }).optional(),
});

const { howToGetIn, access, cost, status } = service.shape;
const listed: Record<ChoiceField, readonly string[]> = {
  categories,
  needs: needTypes,
  howToGetIn: howToGetIn.def.innerType.def.element.options,
  access: access.def.innerType.def.element.options,
  cost: cost.def.innerType.options,
  status: status.options,
};

/** What a mapping file says: how a CSV's columns become services, what a feed's terms mean, or both. */
export interface ImportMapping {
  source: string;
  csv: Mapping | undefined;
  terms: TermMeanings;
  constants: { categories?: readonly string[]; needs?: readonly string[] };
}

/** Reads a mapping file. What is wrong in it is said by place, before any row is read. */
export async function readMapping(path: string): Promise<Result<ImportMapping, string>> {
  const json = await readFile(path, 'utf8').catch(() => null);
  if (json === null) return failed(`The mapping ${path} cannot be read.`);
  const parsed = shape.safeParse(parsedJson(json));
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    return failed(
      `The mapping ${path} is wrong at ${issue?.path.join('.') || 'its start'}: ${issue?.message ?? 'unknown'}`,
    );
  }
  const { terms = {}, idFrom, ...rest } = parsed.data;
  const isCsv = rest.columns !== undefined || rest.texts !== undefined || idFrom !== undefined;
  const csv: Mapping | undefined = isCsv ? { ...rest, idFrom: idFrom ?? [] } : undefined;
  const fault = unknownCode({ ...rest, idFrom: [] }) ?? (csv && lackOf(csv));
  if (fault !== undefined) return failed(`The mapping ${path} is wrong: ${fault}.`);
  return ok({
    source: rest.source,
    csv,
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- what the shape made optional is absent or there
    terms: new Map(Object.entries(terms).map(([term, says]) => [termKey(term), says as TermMeaning])),
    constants: constantsOf(rest.constants),
  });
}

function lackOf(csv: Mapping): string | undefined {
  if (csv.idFrom.length === 0) return 'nothing in idFrom tells one row from another';
  return csv.columns?.name || csv.texts?.name ? undefined : 'nothing gives the name';
}

const listOf = (given: unknown): string[] | undefined =>
  Array.isArray(given) ? given.filter((each) => typeof each === 'string') : undefined;

/** The two that a feed's services may lack. */
function constantsOf(constants: Mapping['constants']): ImportMapping['constants'] {
  const [categoriesGiven, needs] = [listOf(constants?.categories), listOf(constants?.needs)];
  return { ...(categoriesGiven && { categories: categoriesGiven }), ...(needs && { needs }) };
}

function parsedJson(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}

/** A code that the contract does not know would only show as a refused row, so it is looked for here. */
function unknownCode(mapping: Mapping): string | undefined {
  for (const field of choiceFields) {
    const rule = mapping.choices?.[field];
    const given = [mapping.constants?.[field], rule?.otherwise, ...Object.values(rule?.values ?? {})].flat();
    const unknown = given.find((code) => code !== undefined && !listed[field].includes(code));
    if (unknown !== undefined) return `"${unknown}" is not one of ${field}: ${listed[field].join(', ')}`;
    const wantsOne = field === 'cost' || field === 'status';
    const values = [mapping.constants?.[field], rule?.otherwise, ...Object.values(rule?.values ?? {})];
    if (values.some((value) => value !== undefined && Array.isArray(value) === wantsOne))
      return `${field} should be ${wantsOne ? 'one code' : 'a list of codes'}`;
  }
  return undefined;
}
