import type { Watchable } from './watch.ts';

export interface Updates {
  /** A newer version is on this phone and ready. */
  waiting: Watchable<boolean>;
  /** Moves to it and loads the page again. `held`: a form is open here or in another tab, so nothing was done. */
  take(): Promise<'taken' | 'held'>;
  /** Called while a form is open: no update is taken until the returned function is called. */
  hold(): () => void;
}
