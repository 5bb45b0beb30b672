import { startTransition, useEffect, useState, type ReactNode } from 'react';

/** Someone was sent to one part of this page; it must be there at once to be gone to. */
const isSentToPart = () => window.location.hash !== '';

/**
 * A part of a long page that no one sees first: it is drawn right after the rest is on the screen, without holding up a
 * press or a scroll.
 */
export function Later({ children }: { children: ReactNode }) {
  const [shown, setShown] = useState(isSentToPart);
  useEffect(() => startTransition(() => setShown(true)), []);
  return shown ? children : null;
}
