import { importsOf, isPackage, type Import } from './imports.ts';
import type { SourceFile } from './source-files.ts';

/** A part of the source, and what it may import: paths by their beginning, packages by name. */
interface Wall {
  part: RegExp;
  mayImport: readonly RegExp[];
}

const any = /^/;
const language = /^(react|react-dom|react-i18next|i18next|react-router)(\/|$)/;
const words = /^(src\/app\/i18n|locales)\//;
const looks = /^src\/app\/ui\//;
const device = /^src\/app\/device\//;
const contract = /^src\/contract\//;
const domain = /^src\/domain\//;
const ownVersion = /^package\.json$/;
/** What a step of a working is called is a word of the law, whichever screen shows it. */
const workings = /^src\/domain\/law\/working\.ts$/;
const shapes = /^zod\/mini$/;
const councilPackages =
  /^(node:|hono|@hono\/|drizzle-orm|pg$|@electric-sql\/|openid-client|oidc-provider|pino|prom-client|rate-limiter-flexible|csv-parse|jose|minisearch|vite$|zod)/;

/** Who may import whom: the table of the architecture, most particular part first. */
const walls: readonly Wall[] = [
  { part: domain, mayImport: [domain] },
  { part: contract, mayImport: [contract, domain, shapes] },
  {
    part: /^src\/council-api\//,
    mayImport: [/^src\/council-api\//, contract, domain, councilPackages, /^locales\//],
  },
  {
    part: device,
    mayImport: [device, contract, domain, shapes, /^(react|localforage|workbox-window|minisearch)(\/|$)/],
  },
  {
    part: looks,
    mayImport: [looks, words, language, shapes, /^src\/contract\/(shape|problem)\.ts$/, /^govuk-frontend/],
  },
  { part: words, mayImport: [words, language, workings, /^src\/contract\/(shape|problem)\.ts$/] },
  {
    part: /^src\/app\/build\//,
    mayImport: [
      ownVersion,
      /^src\/app\//,
      domain,
      contract,
      language,
      words,
      /^(node:|vite|workbox-build|postcss|react)/,
    ],
  },
  {
    part: /^src\/app\/features\//,
    mayImport: [
      ownVersion,
      /^src\/app\/features\//,
      device,
      looks,
      words,
      contract,
      domain,
      language,
      shapes,
    ],
  },
  {
    part: /^src\/app\//,
    mayImport: [
      ownVersion,
      /^src\/app\//,
      contract,
      domain,
      language,
      shapes,
      /^(workbox-|govuk-frontend|virtual:|vite)/,
      words,
    ],
  },
  { part: any, mayImport: [] },
];

const featureOf = (path: string): string | undefined => /^src\/app\/features\/([^/]+)\//.exec(path)?.[1];

const crossesFeatures = (from: string, to: string): boolean => {
  const here = featureOf(from);
  const there = featureOf(to);
  return here !== undefined && there !== undefined && here !== there;
};

const layerOf = (path: string): string => path.split('/').slice(0, 2).join('/');

/** What lies outside `src` and so can only be reached by climbing. */
const hasNoAlias = /^(locales\/|package\.json$)/;

const isAllowed = (path: string, one: Import): boolean =>
  (walls.find((wall) => wall.part.test(path))?.mayImport ?? []).some((allowed) => allowed.test(one.to));

const faultOf = (path: string, one: Import): string | undefined => {
  if (one.written === '(computed)') return 'imports a path that is only known when it runs';
  if (!isAllowed(path, one)) return `may not import ${one.to}`;
  if (crossesFeatures(path, one.to))
    return `reaches into another feature, ${one.to}: link by path, or move it down`;
  if (isPackage(one)) return undefined;
  if (!/\.[a-z]+(\?[a-z]+)?$/.test(one.written)) return `leaves the extension off ${one.written}`;
  if (one.written.startsWith('.') && !hasNoAlias.test(one.to) && layerOf(path) !== layerOf(one.to))
    return `climbs out of its layer with ${one.written}`;
  return undefined;
};

/** What is wrong with a file's imports, one sentence each. */
export const wallFaults = (file: SourceFile): string[] =>
  importsOf(file).flatMap((one) => {
    const fault = faultOf(file.path, one);
    return fault === undefined ? [] : [`${file.path}:${one.line} ${fault}`];
  });

const startsEagerly = /^src\/app\/(main\.tsx|routes\.tsx|features\/[^/]+\/routes\.tsx)$/;

/** Screens that the first page would download although nobody has opened them. */
export const eagerScreens = (file: SourceFile): string[] =>
  startsEagerly.test(file.path)
    ? importsOf(file)
        .filter((one) => !one.isLazy && /^src\/app\/features\/.*-screen\.tsx$/.test(one.to))
        .map((one) => `${file.path}:${one.line} loads ${one.to} before anyone opens it`)
    : [];
