const patience = 5000;

/** Runs work that no one waits for once the page is drawn and has nothing better to do, or after a few seconds at most. */
export function whenResting(work: () => void): void {
  const rest = () => {
    // Not every phone's browser can say when it rests.
    if ('requestIdleCallback' in window) requestIdleCallback(work, { timeout: patience });
    else setTimeout(work, 500);
  };
  if (document.readyState === 'complete') rest();
  else window.addEventListener('load', rest, { once: true });
}
