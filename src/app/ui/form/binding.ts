import type { Fault } from './fault.ts';
import type { FaultWords } from './fault-words.ts';

/** What ties one field to its form; `form.text('name')` and its like make them. */
export interface Binding<V> {
  id: string;
  name: string;
  value: V;
  onChange: (value: V) => void;
  fault?: Fault | undefined;
  /** Tells the form how the error summary should name this field. */
  describe?: (label: string, words: FaultWords | undefined) => void;
}

/** What every field shows besides its own control. `label` is plain text because errors repeat it. */
export interface FieldWords {
  label: string;
  hint?: string;
  wrong?: FaultWords;
}
