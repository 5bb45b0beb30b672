import { useNavigate } from 'react-router';
import type { Entry } from '#app/device/outbox/entry.ts';
import type { Keeping } from '#app/device/use-kept-words.ts';
import { useForm, type Draft, type FormState } from '#app/ui/form/use-form.ts';
import type { ProblemCode, Result } from '#contract/problem.ts';
import type { Shape } from '#contract/shape.ts';
import { feedbackPaths } from './paths.ts';

export interface Writing<T extends object> {
  shape: Shape<T>;
  /** What the fields hold when the form opens. */
  start: Draft<T>;
  keeping: Keeping;
  /** The entry that these words are written in place of. */
  instead?: Entry | undefined;
  put: (words: T) => Promise<Result<Entry>>;
}

/** A form whose words are kept on this phone as they are typed, and then go to the council. */
export function useWriting<T extends object>({
  shape,
  start,
  keeping,
  instead,
  put,
}: Writing<T>): {
  form: FormState<T>;
  send: (words: T) => Promise<ProblemCode | undefined>;
} {
  const navigate = useNavigate();
  const faults = instead?.state.is === 'needs-you' ? (instead.state.fields ?? []) : [];
  const form = useForm(shape, start, { keep: keeping.keep, faults });
  async function send(words: T) {
    const entry = await put(words);
    if (!entry.ok) return entry.problem.code;
    await keeping.finish();
    await navigate(feedbackPaths.kept(entry.value.id), { replace: true });
    return undefined;
  }
  return { form, send };
}
