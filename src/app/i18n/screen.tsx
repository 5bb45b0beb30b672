import { createElement, use, type ComponentType } from 'react';
import { instance } from './instance.ts';

/** One address of the app: its screen's code and the subjects of its words, loaded together when it is opened. */
export interface Screen {
  path: string;
  subjects: readonly string[];
  /** Fetches the code alone, for the start, when the words are on their way already. */
  fetchCode(): Promise<ComponentType>;
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

/** Remembers what was fetched; a failed fetch is forgotten, so that the next try fetches again. */
function once(fetch: () => Promise<ComponentType>): () => Promise<ComponentType> {
  let loading: Promise<ComponentType> | undefined;
  return () => {
    if (!loading) {
      loading = markedWhenHere(fetch());
      loading.catch(() => (loading = undefined));
    }
    return loading;
  };
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
  const fetchCode = once(fetch);
  const load = once(async () => {
    const [component] = await Promise.all([fetchCode(), instance.loadNamespaces([...subjects])]);
    return component;
  });
  const Show = () => createElement(use(load()));
  return { path, subjects, fetchCode, load, Show };
}
