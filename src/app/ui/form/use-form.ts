import { useId, useRef, useState } from 'react';
import type { Shape } from '#contract/shape.ts';
import type { Binding } from './binding.ts';
import { checkDraft, type Checked, type Fault } from './fault.ts';
import type { FaultWords } from './fault-words.ts';
import { useHoldWhile } from './use-hold-while.ts';
import { useKeep } from './use-keep.ts';

/** What may be in a form before it is right: any field of the shape, perhaps not filled in yet. */
export type Draft<T> = { [K in keyof T]?: T[K] | undefined };

type NamesOf<T, V> = { [K in keyof T]-?: NonNullable<T[K]> extends V ? K : never }[keyof T] & string;

export interface FormOptions<T> {
  /** Called shortly after each change, and when the page is put away, so that half-written words are not lost. */
  keep?: (draft: Draft<T>) => void;
  /** What a council said was not right, to show from the start. */
  faults?: readonly Fault[];
}

export interface FormState<T> {
  values: Draft<T>;
  dirty: boolean;
  faults: readonly Fault[];
  text(name: NamesOf<T, string>): Binding<string>;
  tick(name: NamesOf<T, boolean>): Binding<boolean>;
  choice<N extends NamesOf<T, string>>(name: N): Binding<NonNullable<T[N]> | undefined>;
  set(changes: Draft<T>): void;
  /** Back to these words, as if just opened. */
  reset(values: Draft<T>): void;
  check(): Checked<T>;
  /** Named for the error summary: which field, and its words. */
  described(name: string): { label: string; words: FaultWords | undefined };
}

const textIn = (value: unknown): string => (typeof value === 'string' ? value : '');

/**
 * A form over one shape of the contract: device and council refuse the same things.
 *
 * @param start  what the fields hold when the form opens: nothing, or a kept draft
 */
export function useForm<T extends object>(
  shape: Shape<T>,
  start: Draft<T>,
  options: FormOptions<T> = {},
): FormState<T> {
  const id = useId();
  const [values, setValues] = useState<Draft<T>>(start);
  const [dirty, setDirty] = useState(false);
  const [faults, setFaults] = useState<readonly Fault[]>(options.faults ?? []);
  const [, nameAgain] = useState(0);
  const labels = useRef(new Map<string, { label: string; words: FaultWords | undefined }>());
  useHoldWhile(dirty);
  const keepNow = useKeep(values, dirty, options.keep);

  function change(name: string, value: unknown) {
    setValues((before) => ({ ...before, [name]: value }));
    setDirty(true);
    setFaults((before) => before.filter(({ at }) => at !== name));
  }
  function set(changes: Draft<T>) {
    setValues((before) => ({ ...before, ...changes }));
    setDirty(true);
    setFaults((before) => before.filter(({ at }) => !(at in changes)));
  }
  // Fields say their names after the summary above them was drawn; a new name draws it again.
  function describe(name: string, label: string, words: FaultWords | undefined) {
    const isNew = labels.current.get(name)?.label !== label;
    labels.current.set(name, { label, words });
    if (isNew && faults.length > 0) nameAgain((times) => times + 1);
  }
  function bind<V>(name: keyof T & string, value: V): Binding<V> {
    return {
      id: `${id}${name}`,
      name,
      value,
      onChange: (next) => change(name, next),
      fault: faults.find(({ at }) => at === name),
      describe: (label, words) => describe(name, label, words),
    };
  }
  function check() {
    const checked = checkDraft(shape, values);
    setFaults(checked.ok ? [] : checked.faults);
    // Whoever takes the words may drop the kept draft next; a later keep would bring it back.
    if (checked.ok) keepNow();
    return checked;
  }
  function reset(next: Draft<T>) {
    setValues(next);
    setDirty(false);
    setFaults([]);
  }
  return {
    values,
    dirty,
    faults,
    text: (name) => bind(name, textIn(values[name])),
    tick: (name) => bind(name, Boolean(values[name])),
    choice: (name) => bind(name, values[name] ?? undefined),
    set,
    reset,
    check,
    described: (name) => labels.current.get(name) ?? { label: name, words: undefined },
  };
}
