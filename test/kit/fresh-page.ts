import { IDBFactory } from 'fake-indexeddb';
import { vi } from 'vitest';

/** The page of one file of tests as a browser opens it first: nothing kept, nothing shown, nobody's address. */
export function freshPage(): void {
  vi.useRealTimers();
  localStorage.clear();
  sessionStorage.clear();
  globalThis.indexedDB = new IDBFactory();
  const { documentElement: root, head, body } = document;
  head.replaceChildren();
  body.replaceChildren();
  for (const element of [root, head, body])
    for (const name of element.getAttributeNames()) element.removeAttribute(name);
  window.history.replaceState(null, '', '/');
}
