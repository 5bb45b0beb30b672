import type { Watchable } from '../watch.ts';
import type { View, ViewState } from './view.ts';

/** This device's copy of what the council shares. Screens read it through views, and never wait for the network. */
export interface Replica {
  view<A extends unknown[], T>(view: View<A, T>, ...args: A): Watchable<ViewState<T>>;
}
