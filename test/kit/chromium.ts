import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chromium } from '@playwright/test';
import { installDebianPackages, type Say } from './installing.ts';

const systemChromiums = [
  '/usr/bin/chromium-headless-shell',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/opt/google/chrome/chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];

/** Flags for every start: no talk with anyone outside this machine, and root needs the sandbox off. */
export const chromiumFlags = [
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-quic',
  '--no-first-run',
];

const starts = (path: string): boolean =>
  existsSync(path) && spawnSync(path, ['--version'], { stdio: 'ignore', timeout: 30_000 }).status === 0;

const chosen = (): string | undefined => {
  const named = process.env['CHROMIUM_PATH'];
  if (named === undefined || starts(named)) return named;
  throw new Error(`CHROMIUM_PATH is ${named}, and no browser starts there.`);
};

const installed = (): string | undefined => [chromium.executablePath(), ...systemChromiums].find(starts);

const fromDebian = (say: Say): string | undefined =>
  installDebianPackages(['chromium-headless-shell'], say) ? systemChromiums.find(starts) : undefined;

const fromNpm = async (say: Say): Promise<string | undefined> => {
  if (process.platform !== 'linux') return undefined;
  say('Unpacking the Chromium that comes with the npm packages ...');
  const { default: packed } = await import('@sparticuz/chromium');
  const path = await packed.executablePath();
  return starts(path) ? path : undefined;
};

const advice = `No Chromium here, and none could be installed. One of these helps:
  npx playwright install chromium-headless-shell
  sudo apt-get install chromium        (Debian, Ubuntu)
  CHROMIUM_PATH=/path/to/chrome npm test`;

/** Where a Chromium is that starts; installs one when there is none and that can be done here. */
export const findChromium = async (say: Say): Promise<string> => {
  const path = chosen() ?? installed() ?? fromDebian(say) ?? (await fromNpm(say));
  if (path === undefined) throw new Error(advice);
  return path;
};

const canDraw = (language: string): boolean => {
  const fonts = spawnSync('fc-list', [`:lang=${language}`, 'family'], { encoding: 'utf8' });
  return fonts.status === 0 && fonts.stdout.trim() !== '';
};

/** Urdu needs a font that few servers have. Without it the tests run, but look at boxes. */
export const findFonts = (say: Say): void => {
  if (process.platform !== 'linux' || canDraw('ur')) return;
  if (installDebianPackages(['fontconfig', 'fonts-noto-core'], say)) return;
  say('No font for Urdu here: its pages are tested with boxes for letters. (Debian: fonts-noto-core)');
};
