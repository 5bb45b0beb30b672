import { keepNumber, numberAt } from './places.ts';
import { returnTo } from './return-to.ts';

interface Left {
  place: string;
  pathname: string;
  down: number;
  href: string | undefined;
}

let left: Left | undefined;
const cameFrom = new Map<string, string>();
const leftBy = new Map<string, string | undefined>();

function focusedLink(): string | undefined {
  const { activeElement } = document;
  return (activeElement?.closest('main') && activeElement.getAttribute('href')) || undefined;
}

let down = 0;

const noteDown = () => {
  down = Math.round(window.scrollY);
};

/** Follows how far down the window is: once a page has given way to another, the window itself no longer tells. */
export function watchDown(): () => void {
  noteDown();
  window.addEventListener('scroll', noteDown, { passive: true });
  return () => window.removeEventListener('scroll', noteDown);
}

/** Notes where somebody was on a page as they leave it. */
export function leave({ place, pathname }: { place: string; pathname: string }): void {
  left = { place, pathname, down, href: focusedLink() };
}

/** A page that was opened from another: the other is remembered, with the spot they were at. */
export function goneOnTo(place: string): void {
  if (!left || left.place === place) return;
  keepNumber(left.place, 'down', left.down);
  leftBy.set(left.place, left.href);
  cameFrom.set(place, left.pathname);
}

/** Whether the page before this one in the history is at this address. */
export const isJustBefore = (place: string, pathname: string): boolean => cameFrom.get(place) === pathname;

/** Back at a page: to where they were on it. Returns what stops it. */
export function comeBackTo(place: string): (() => void) | undefined {
  const was = numberAt(place, 'down');
  return was === undefined ? undefined : returnTo(was, leftBy.get(place));
}

/** The browser may drop a page without a word while it is out of sight; where it was is noted before. */
export const noteBeforeHiding = (place: string): void => keepNumber(place, 'down', down);
