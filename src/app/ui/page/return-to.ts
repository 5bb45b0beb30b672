/** After this nobody waits any more, and being moved would be a surprise. */
const patience = 3000;

const ownMoves = ['wheel', 'touchstart', 'pointerdown', 'keydown'] as const;

const room = () => document.documentElement.scrollHeight - window.innerHeight;

const linkTo = (href: string): HTMLElement | undefined =>
  [...document.querySelectorAll<HTMLElement>('main a[href]')].find(
    (link) => link.getAttribute('href') === href,
  );

/**
 * Scrolls back to where a person was, and gives focus back to the link they left by, once the page has grown long
 * enough to hold them. Whoever moves first by themselves is left alone.
 *
 * @param down  pixels from the top of the page
 * @returns stops waiting
 */
export function returnTo(down: number, href: string | undefined): () => void {
  const stop = () => {
    watch.disconnect();
    clearTimeout(timer);
    for (const move of ownMoves) window.removeEventListener(move, stop);
  };
  const link = () => (href === undefined ? undefined : linkTo(href));
  const go = () => {
    stop();
    link()?.focus({ preventScroll: true });
    window.scrollTo({ top: down, behavior: 'instant' });
  };
  const goOnceThere = () => {
    if (room() >= down && (href === undefined || link())) go();
  };
  const watch = new ResizeObserver(goOnceThere);
  const timer = setTimeout(go, patience);
  for (const move of ownMoves) window.addEventListener(move, stop, { passive: true });
  watch.observe(document.body);
  goOnceThere();
  return stop;
}
