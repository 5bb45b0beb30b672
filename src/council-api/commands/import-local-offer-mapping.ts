import { readFile } from 'node:fs/promises';
import * as z from 'zod';
import { categories, service } from '#contract/local-offer.ts';
import { needTypes } from '#contract/plan.ts';
import { choiceFields, textFields, type ChoiceField, type Mapping } from '#domain/local-offer/mapping.ts';
import { failed, ok, type Result } from '#domain/result.ts';

const text = z.string().min(1);
const codes = z.union([text, z.array(text)]);
const byTextField = <T extends z.ZodType>(value: T) => z.partialRecord(z.enum(textFields), value);

const shape = z.strictObject({
  source: z.string().regex(/^[a-z0-9-]{2,30}$/, 'should be 2 to 30 small letters, digits and dashes'),
  about: z.string().optional(),
  idFrom: z.array(text).min(1),
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

/** Reads a mapping file. What is wrong in it is said by place, before any row is read. */
export async function readMapping(path: string): Promise<Result<Mapping, string>> {
  const json = await readFile(path, 'utf8').catch(() => null);
  if (json === null) return failed(`The mapping ${path} cannot be read.`);
  const parsed = shape.safeParse(parsedJson(json));
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    return failed(
      `The mapping ${path} is wrong at ${issue?.path.join('.') || 'its start'}: ${issue?.message ?? 'unknown'}`,
    );
  }
  const mapping: Mapping = parsed.data;
  const fault =
    unknownCode(mapping) ??
    (mapping.columns?.name || mapping.texts?.name ? undefined : 'nothing gives the name');
  return fault === undefined ? ok(mapping) : failed(`The mapping ${path} is wrong: ${fault}.`);
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
