import { createHash } from 'node:crypto';
import { minifySync, runnerImport, type Plugin, type Rolldown } from 'vite';
import languages from '../../../locales/languages.json' with { type: 'json' };
import { beforePaint, type BeforePaint } from './before-paint.ts';
import { filesOfScreens, filesOfWords } from './preloads.ts';
import { dateRulesFile, readDateRules } from './read-date-rules.ts';

const lookKey = 'alongside-look';

const sha256 = (text: string) => `sha256-${createHash('sha256').update(text).digest('base64')}`;

function takeStyles(bundle: Rolldown.OutputBundle): string {
  const sheets = Object.values(bundle).flatMap((file) =>
    file.type === 'asset' && file.fileName.endsWith('.css') ? [file] : [],
  );
  for (const { fileName } of sheets) delete bundle[fileName];
  return sheets
    .map(({ source }) => String(source))
    .join('')
    .trim();
}

/** A script that is nothing but a call of this function. */
function writtenOut(what: (...given: never[]) => void, given = ''): string {
  const { code } = minifySync('script.js', `(${what.toString()})(${given})`);
  return code.trim();
}

function scriptFor(bundle: Rolldown.OutputBundle): string {
  const known: BeforePaint = {
    lookKey,
    languages: languages.map(({ code, locale, direction }) => ({ code, locale, direction })),
    words: filesOfWords(bundle, languages),
    screens: filesOfScreens(bundle, languages),
    dateRules: `/${dateRulesFile}`,
  };
  return writtenOut(beforePaint, JSON.stringify(known));
}

/** The styles are taken from the app's own build; making the words needs none. */
const withoutStyles: Plugin = {
  name: 'without-styles',
  enforce: 'pre',
  resolveId: (id) => (id.endsWith('.scss') ? '\0no-styles' : undefined),
  load: (id) => (id === '\0no-styles' ? 'export {}' : undefined),
};

/**
 * Writes into `index.html` what the first paint needs, so that it waits for no other request: the styles, a short
 * script, and the first screen made from its own components. `csp.json` holds the hashes that let them pass.
 */
export function firstPage(): Plugin {
  let firstPaint = '';
  return {
    name: 'first-page',
    apply: 'build',
    enforce: 'post',
    async buildStart() {
      const { module } = await runnerImport<{ firstPaint: string }>('/src/app/shell/first-paint.tsx', {
        plugins: [withoutStyles],
      });
      firstPaint = module.firstPaint;
    },
    generateBundle: {
      order: 'post',
      handler(_, bundle) {
        const page = bundle['index.html'];
        if (page?.type !== 'asset') throw new Error('There is no index.html to write the first page into.');
        const style = takeStyles(bundle);
        const script = scriptFor(bundle);
        page.source = String(page.source)
          .replace(/<link rel="stylesheet"[^>]*>\s*/g, '')
          .replace('<!--before-paint-->', () => `<script>${script}</script><style>${style}</style>`)
          .replace('<!--first-paint-->', () => firstPaint);
        const hashes = { styles: [sha256(style)], scripts: [sha256(script)] };
        this.emitFile({ type: 'asset', fileName: 'csp.json', source: JSON.stringify(hashes) });
        this.emitFile({ type: 'asset', fileName: dateRulesFile, source: writtenOut(readDateRules) });
      },
    },
  };
}
