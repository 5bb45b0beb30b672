import { afterEach, expect, it, vi } from 'vitest';
import { browserPage } from '#app/device/edges/browser-page.ts';

afterEach(() => void vi.unstubAllGlobals());

/** A page at an address, and every address it was moved to. */
function aPageAt(href: string) {
  const page = { location: { href }, moves: [] as string[] };
  const replaceState = (_: unknown, __: string, url: URL) => {
    page.moves.push(url.href);
    page.location.href = url.href;
  };
  vi.stubGlobal('window', { location: page.location, history: { state: null, replaceState } });
  return page;
}

it('what an address gives is taken off it, and the rest of the address stays', () => {
  const page = aPageAt('https://council.test/plan?of=kofi&after=ab.cd#now');
  expect(browserPage.takeFromAddress('after')).toBe('ab.cd');
  expect(page.moves).toEqual(['https://council.test/plan?of=kofi#now']);
  expect(browserPage.takeFromAddress('after')).toBeNull();
});

it('an address that does not give it is left alone', () => {
  const page = aPageAt('https://council.test/local-offer?text=short+breaks%20here');
  expect(browserPage.takeFromAddress('after')).toBeNull();
  expect(page.moves).toEqual([]);
});
