import { useState, type ReactNode } from 'react';
import type { ProblemCode } from '#contract/problem.ts';
import { Button } from '../button/button.tsx';
import { ErrorSummary } from '../error-summary/error-summary.tsx';
import { ProblemNotice } from '../problem-notice/problem-notice.tsx';
import type { FormState } from './use-form.ts';

export interface FormProps<T extends object> {
  form: FormState<T>;
  /** Given what the shape made of the draft. A problem that comes back is shown, and the words stay in the form. */
  onValid: (value: T) => Promise<ProblemCode | void> | ProblemCode | void;
  /** What the button says. */
  submit: string;
  /** Beside the button: another way out. */
  also?: ReactNode;
  children: ReactNode;
}

/** Fields and a button. If something is not right, a summary at the top takes focus and each field says what. */
export function Form<T extends object>({ form, onValid, submit, also, children }: FormProps<T>) {
  const [attempt, setAttempt] = useState(0);
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<ProblemCode | undefined>();

  async function send() {
    const checked = form.check();
    setAttempt(attempt + 1);
    setProblem(undefined);
    if (!checked.ok) return;
    setBusy(true);
    try {
      setProblem((await onValid(checked.value)) ?? undefined);
    } finally {
      setBusy(false);
    }
  }
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (!busy) void send();
      }}
    >
      <ErrorSummary form={form} attempt={attempt} />
      {children}
      {problem && <ProblemNotice code={problem} announce />}
      <div className="button-row">
        <Button type="submit" busy={busy}>
          {submit}
        </Button>
        {also}
      </div>
    </form>
  );
}
