/** Takes the picture in the README from the running app: a plan, with no signal. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { openPlan, people, signInAs, untilAllIsKept } from '#test/browser/people.ts';
import { chromiumFlags, findChromium } from '#test/kit/chromium.ts';
import { councilServer } from '#test/kit/council-server.ts';
import { freePort } from '#test/kit/free-port.ts';
import { root } from './command.ts';

const folder = await mkdtemp(join(tmpdir(), 'alongside-picture-'));
const council = councilServer(await freePort(), { DATA_FOLDER: folder });
await council.start();
const executablePath = await findChromium((line) => void process.stdout.write(`${line}\n`));
const browser = await chromium.launch({ executablePath, args: chromiumFlags });
const context = await browser.newContext({
  baseURL: council.url,
  locale: 'en-GB',
  viewport: { width: 390, height: 780 },
  deviceScaleFactor: 2,
  isMobile: true,
  hasTouch: true,
});
const page = await context.newPage();
await signInAs(page, people.parent);
await openPlan(page);
const plan = page.url();
await untilAllIsKept(page);
await context.setOffline(true);
await council.stop();
await page.goto(plan);
await page.getByRole('heading', { level: 1 }).waitFor();
await page.screenshot({ path: join(root, 'docs/picture.png') });
await browser.close();
await rm(folder, { recursive: true, force: true });
