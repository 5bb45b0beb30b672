import { readFileSync } from 'node:fs';
import * as z from 'zod/mini';

/** A worked date in the shape of the shared examples, so that `law check` reads the file too. */
const example = z.object({
  id: z.string(),
  rule: z.string(),
  trigger_date: z.string(),
  inputs: z.record(z.string(), z.string()),
  expected_due_date: z.nullable(z.string()),
  note: z.string(),
});

const file = z.object({ cases: z.array(example) });

/** Our own worked dates: at least one for every rule, and its edges. */
export const workedDates = file.parse(
  JSON.parse(readFileSync(new URL('./worked-dates.json', import.meta.url), 'utf8')),
).cases;
