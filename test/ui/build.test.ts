import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import type { Rolldown } from 'vite';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { beforePaint, type BeforePaint } from '#app/build/before-paint.ts';
import { compress } from '#app/build/compress.ts';
import { logicalCss } from '#app/build/logical-css.ts';
import { withoutSummaries } from '#app/build/plain-endpoints.ts';
import { readAtOnce } from '#app/build/read-at-once.ts';
import { readDateRules } from '#app/build/read-date-rules.ts';
import { checkPrecache } from '#app/build/whole-precache.ts';
import { lookKey } from '#app/shell/look-memory.ts';
import { allEndpoints } from '#contract/all.ts';

function logical(prop: string, value: string): string {
  const declaration = { prop, value };
  logicalCss.Declaration(declaration);
  return `${declaration.prop}: ${declaration.value}`;
}

test('styles say start and end, so that they turn round with the language', () => {
  expect(logical('margin-left', '4px')).toBe('margin-inline-start: 4px');
  expect(logical('border-right-color', 'red')).toBe('border-inline-end-color: red');
  expect(logical('left', '0')).toBe('inset-inline-start: 0');
  expect(logical('float', 'left')).toBe('float: inline-start');
  expect(logical('text-align', 'right')).toBe('text-align: end');
  expect(logical('background-position', 'left')).toBe('background-position: left');
});

test('a phone is not sent what endpoints are for', () => {
  const folder = join(process.cwd(), 'src/contract');
  const files = readdirSync(folder).map((name) => readFileSync(join(folder, name), 'utf8'));
  const sent = files.map(withoutSummaries).join('\n');
  expect(allEndpoints.filter(({ summary }) => !files.join('\n').includes(summary))).toEqual([]);
  expect(allEndpoints.filter(({ summary }) => sent.includes(summary))).toEqual([]);
  expect(sent).toContain("path: '/api/council'");
});

describe('a finished build', () => {
  let folder = '';
  const write = (name: string, text: string) => writeFileSync(join(folder, name), text);

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'build-'));
    mkdirSync(join(folder, 'assets'));
    write('sw.js', 'const kept = [{"url":"index.html"},{"url":"assets/a-1.js"}]');
    write('index.html', '<p>Hello</p>');
    write('assets/a-1.js', 'export const a = 1;'.repeat(100));
  });

  afterEach(() => rmSync(folder, { recursive: true }));

  test('has each file compressed in both ways beside it', () => {
    compress(folder);
    const plain = readFileSync(join(folder, 'assets/a-1.js'));
    expect(brotliDecompressSync(readFileSync(join(folder, 'assets/a-1.js.br')))).toEqual(plain);
    expect(gunzipSync(readFileSync(join(folder, 'assets/a-1.js.gz')))).toEqual(plain);
  });

  test('fails when a part of the app would be missing with no signal', () => {
    expect(checkPrecache(folder)).toBeGreaterThan(0);
    write('assets/forgotten-2.js', 'export {}');
    expect(() => checkPrecache(folder)).toThrow('assets/forgotten-2.js');
  });

  test('fails when phones would have to keep too much', () => {
    writeFileSync(join(folder, 'assets/a-1.js'), Buffer.alloc(900_001));
    expect(() => checkPrecache(folder)).toThrow('900000');
  });
});

// oxlint-disable-next-line typescript/no-unsafe-type-assertion -- as much of a file as is looked at
const holding = (...moduleIds: string[]) => ({ moduleIds }) as Rolldown.RenderedChunk;

test('a file of code is read all at once, and one of words as ever', () => {
  expect(readAtOnce(holding('/src/app/main.tsx', '/locales/en/shell.json'))).toMatch(/^\/\/# /);
  expect(readAtOnce(holding('/locales/en/shell.json'))).toBe('');
});

const fetched = () => [...document.head.querySelectorAll('link')].map((link) => link.getAttribute('href'));

describe('before the first paint', () => {
  const known: BeforePaint = {
    lookKey,
    languages: [
      { code: 'en', locale: 'en-GB', direction: 'ltr' },
      { code: 'ur', locale: 'ur', direction: 'rtl' },
    ],
    words: { en: ['/words-en.js'], ur: ['/words-ur.js'] },
    screens: {
      '/': { code: ['/home.js'], words: {} },
      '/welcome': { code: ['/welcome.js'], words: {} },
      '/plan/': { code: ['/read-plan.js'], words: { en: ['/plan-en.js'], ur: ['/plan-ur.js'] } },
    },
    dateRules: '/date-rules.js',
  };
  const workers: string[] = [];
  const page = document.documentElement;

  beforeEach(() => {
    workers.length = 0;
    vi.stubGlobal(
      'Worker',
      vi.fn<(file: string) => void>(function started(file) {
        workers.push(file);
      }),
    );
    localStorage.clear();
    document.head.innerHTML = '';
    for (const name of Object.keys(page.dataset)) delete page.dataset[name];
    window.history.replaceState(null, '', '/');
  });

  afterEach(() => vi.unstubAllGlobals());

  test('someone new who reads English sees the welcome that is in the page', () => {
    beforePaint(known);
    expect(Object.fromEntries(Object.entries(page.dataset))).toEqual({});
    expect(fetched()).toEqual(['/words-en.js', '/welcome.js']);
    expect(workers).toEqual([]);
  });

  test('someone who was here before sees no welcome, and their own look, at once', () => {
    localStorage.setItem(
      lookKey,
      JSON.stringify({ language: 'ur', theme: 'calm', textSize: 200, welcomed: true }),
    );
    beforePaint(known);
    expect(Object.fromEntries(Object.entries(page.dataset))).toEqual({
      start: 'again',
      theme: 'calm',
      textSize: '200',
    });
    expect([page.lang, page.dir]).toEqual(['ur', 'rtl']);
    expect(fetched()).toEqual(['/words-ur.js', '/home.js']);
    expect(workers).toEqual(['/date-rules.js']);
  });

  test('an address inside the app shows no welcome', () => {
    window.history.replaceState(null, '', '/plan/1');
    beforePaint(known);
    expect(page.dataset['start']).toBe('again');
    expect(fetched()).toEqual(['/words-en.js', '/read-plan.js', '/plan-en.js']);
  });

  test('a stored look that cannot be read is passed over', () => {
    localStorage.setItem(lookKey, '{broken');
    beforePaint(known);
    expect(page.lang).toBe('en-GB');
    localStorage.setItem(lookKey, 'null');
    beforePaint(known);
    expect(page.lang).toBe('en-GB');
  });

  test('it can be written out whole: it uses nothing from outside itself', () => {
    // oxlint-disable-next-line typescript/no-implied-eval -- this is how the page runs it
    const standalone = new Function('known', `(${beforePaint.toString()})(known)`);
    standalone(known);
    expect(fetched()).toEqual(['/words-en.js', '/welcome.js']);
  });

  test('what reads the rules of dates can be written out whole, and ends its worker', () => {
    const close = vi.fn<() => void>();
    // oxlint-disable-next-line typescript/no-implied-eval -- this is how the worker runs it
    const standalone = new Function('self', `(${readDateRules.toString()})()`);
    standalone({ close });
    expect(close).toHaveBeenCalledOnce();
  });
});
