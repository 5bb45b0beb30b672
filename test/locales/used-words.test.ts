import { expect, test } from 'vitest';
import { baseOf, sourceFiles, subjects, wordsIn } from './words-on-disk.ts';

const quoted = /'((?:[^'\\\n]|\\.)+)'|"((?:[^"\\\n]|\\.)+)"/g;
const templates = /`([^`]*)`/g;

const escaped = (text: string) => text.replaceAll(/[.*+?^$()|[\]\\]/g, String.raw`\$&`);

/** The keys a file may ask for: each string in it, and each template with anything in its gaps. */
function keysAskedIn(text: string): RegExp[] {
  const strings = [...text.matchAll(quoted)].map(([, single, double]) => escaped(single ?? double ?? ''));
  const withGaps = [...text.matchAll(templates)]
    .map(([, template = '']) =>
      template
        .split(/\$\{[^}]*\}/)
        .map(escaped)
        .join('[^.]+'),
    )
    .filter((pattern) => pattern.replaceAll('[^.]+', '').length > 0);
  return [...strings, ...withGaps].map(
    (pattern) => new RegExp(`^${pattern.replaceAll('{', String.raw`\{`)}$`),
  );
}

const shared = ['common', 'shell', 'problems'];
const app = sourceFiles('src/app').filter(({ path }) => !path.endsWith('examples.tsx'));
const council = sourceFiles('src/council-api');

/** Subjects that are words of another feature, kept in a file of their own. */
const askedBy: Readonly<Record<string, string>> = { routes: 'what-can-i-do' };

const looks = app.filter(({ path }) => path.startsWith('src/app/ui/'));

/**
 * A feature's words are asked for by the feature, by a component that shows some of them elsewhere, or by a file that
 * names their subject; what every screen needs may be asked for anywhere.
 */
function filesFor(subject: string) {
  if (shared.includes(subject)) return app;
  const folder = `src/app/features/${askedBy[subject] ?? subject}/`;
  const named = new RegExp(`['"\`]${subject}['":\`]`);
  const own = app.filter(({ path, text }) => path.startsWith(folder) || named.test(text));
  return own.length > 0 ? [...own, ...looks] : council;
}

test.each(subjects)('every word of %s is asked for somewhere', (subject) => {
  const asked = filesFor(subject).flatMap(({ text }) => keysAskedIn(text));
  const keys = [...new Set(Object.keys(wordsIn('en', subject)).map(baseOf))];
  const unused = keys.filter(
    (key) => !asked.some((pattern) => pattern.test(key) || pattern.test(`${subject}:${key}`)),
  );
  expect(unused).toEqual([]);
});
