import { useContext, useEffect } from 'react';
import { HoldContext } from './hold.ts';

/** Holds new versions of the app open while this is true. */
export function useHoldWhile(holding: boolean): void {
  const hold = useContext(HoldContext);
  useEffect(() => (holding ? hold() : undefined), [holding, hold]);
}
