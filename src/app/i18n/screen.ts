import { createElement, use, type ComponentType } from 'react';
import { instance } from './instance.ts';

/** One address of the app: its screen's code and the subjects of its words, loaded together when it is opened. */
export interface Screen {
  path: string;
  load(): Promise<ComponentType>;
  Show: ComponentType;
}

/** Marking the promise lets React show a screen that is already here without a blank moment first. */
function markedWhenHere(loading: Promise<ComponentType>): Promise<ComponentType> {
  void loading.then(
    (component) => Object.assign(loading, { status: 'fulfilled', value: component }),
    () => undefined,
  );
  return loading;
}

/**
 * Declares a screen that is fetched when first opened.
 *
 * @param path      as react-router writes it, `/plan/:planId`
 * @param subjects  the files of `locales/<language>/` that its words are in
 */
export function screen(
  path: string,
  subjects: readonly string[],
  fetch: () => Promise<ComponentType>,
): Screen {
  let loading: Promise<ComponentType> | undefined;
  async function fetchBoth(): Promise<ComponentType> {
    const [component] = await Promise.all([fetch(), instance.loadNamespaces([...subjects])]);
    return component;
  }
  function load(): Promise<ComponentType> {
    loading ??= markedWhenHere(fetchBoth());
    loading.catch(() => (loading = undefined));
    return loading;
  }
  function Show() {
    return createElement(use(load()));
  }
  return { path, load, Show };
}
