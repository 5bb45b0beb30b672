import type { Page } from './open-referral-lists.ts';

/** In signs of text; the same few pages and places are asked for again and again. */
const mostKept = 16_000_000;
const largestKept = 200_000;

/** Pages as they were last read. Each holds while the version under which it was read does. */
export interface KeptPages {
  get(key: string): Page | undefined;
  keep(key: string, page: Page): void;
  drop(key: string): void;
}

/** Remembers pages up to a size; what was not asked for the longest goes first. */
export function keptPages(): KeptPages {
  const kept = new Map<string, Page>();
  let size = 0;
  const drop = (key: string): void => {
    size -= kept.get(key)?.contents.length ?? 0;
    kept.delete(key);
  };
  const keep = (key: string, page: Page): void => {
    drop(key);
    if (page.contents.length > largestKept) return;
    kept.set(key, page);
    size += page.contents.length;
    for (const oldest of kept.keys()) {
      if (size <= mostKept) break;
      drop(oldest);
    }
  };
  return {
    get: (key) => {
      const page = kept.get(key);
      if (page) keep(key, page);
      return page;
    },
    keep,
    drop,
  };
}
