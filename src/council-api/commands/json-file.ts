import { readFile } from 'node:fs/promises';
import * as z from 'zod/mini';
import { failed, ok, type Result } from '#domain/result.ts';
import { storableJson } from '../storable-json.ts';

/** What is wrong with a value, as places and rules, for somebody who can open the file. */
export const faultsIn = (error: z.core.$ZodError): string =>
  error.issues.map(({ path, message }) => `${path.join('.') || 'the whole'}: ${message}`).join('; ');

/** Reads a JSON file of this shape, or says why it is none. */
export async function readJsonFile<T>(path: string, shape: z.ZodMiniType<T>): Promise<Result<T, string>> {
  const text = await readFile(path, 'utf8').catch(() => null);
  if (text === null) return failed(`${path} cannot be read.`);
  const parsed = z.safeParse(shape, jsonOf(text));
  return parsed.success
    ? ok(parsed.data)
    : failed(`${path} is not as it should be. ${faultsIn(parsed.error)}`);
}

/** The value a text holds; undefined, which no shape allows, when it is no JSON. */
export function jsonOf(text: string): unknown {
  try {
    // Programs on Windows write a byte order mark first.
    return storableJson(text.replace(/^\uFEFF/, ''));
  } catch {
    return undefined;
  }
}
