import { useLayoutEffect } from 'react';
import type { Binding, FieldWords } from './binding.ts';
import { useFaultWords } from './fault-words.ts';

/** The ids and the error that a field's parts share. */
export function useField<V>({
  id,
  fault,
  describe,
  label,
  hint,
  wrong,
}: Pick<Binding<V>, 'id' | 'fault' | 'describe'> & FieldWords) {
  const say = useFaultWords();
  useLayoutEffect(() => describe?.(label, wrong));
  const error = fault ? say(fault, label, wrong) : undefined;
  const describedBy = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ') || undefined;
  return { error, describedBy };
}
