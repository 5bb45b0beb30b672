import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test as base, type BrowserContext } from '@playwright/test';
import { councilServer, type CouncilServer } from '#test/kit/council-server.ts';
import { freePort } from '#test/kit/free-port.ts';
import { preparedFolder } from './prepare-council.ts';

/** Whether the phone has signal. Without it the council is gone too: some browsers let a worker's requests through. */
export interface Signal {
  lose(): Promise<void>;
  /** With the same council as before, or with another version of it. */
  regain(version?: string): Promise<void>;
}

/** What the browser complained of, and which complaints a journey brought about on purpose. */
interface Heard {
  complaints: string[];
  excuses: ((complaint: string) => boolean)[];
}

interface ForWorker {
  council: CouncilServer;
}

interface ForTest {
  signal: Signal;
  /** Refusals by the council that a journey brings about on purpose; a browser prints each as an error. */
  expectRefusals(...statuses: number[]): void;
  heard: Heard;
  listening: void;
}

const ownCouncil = async (use: (council: CouncilServer) => Promise<void>): Promise<void> => {
  const folder = await mkdtemp(join(tmpdir(), 'alongside-browser-'));
  await cp(preparedFolder(), folder, { recursive: true });
  const council = councilServer(await freePort(), { DATA_FOLDER: folder });
  await council.start();
  await use(council);
  await council.stop();
  await rm(folder, { recursive: true, force: true });
};

const isOfNoSignal = (text: string): boolean => text.startsWith('Failed to load resource: net::ERR_');

/** Notes every error on the console, every uncaught error, and every request to anyone but the council. */
const listen = (context: BrowserContext, home: string, complaints: string[]): void => {
  context.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  context.on('weberror', (error) => complaints.push(`uncaught: ${error.error().message}`));
  context.on('request', (request) => {
    const { protocol, origin } = new URL(request.url());
    if (protocol.startsWith('http') && origin !== home)
      complaints.push(`asked a third party: ${request.url()}`);
  });
};

export const test = base.extend<ForTest, ForWorker>({
  council: [async ({}, use) => ownCouncil(use), { scope: 'worker', timeout: 120_000 }],

  baseURL: async ({ council }, use) => {
    await council.start();
    await use(council.url);
  },

  signal: async ({ context, council, heard }, use) => {
    await use({
      lose: async () => {
        heard.excuses.push(isOfNoSignal);
        await context.setOffline(true);
        await council.stop();
      },
      regain: async (version) => {
        await council.start(version);
        await context.setOffline(false);
      },
    });
    await council.start();
  },

  expectRefusals: async ({ heard }, use) => {
    await use((...statuses) => {
      heard.excuses.push((text) =>
        statuses.some((status) => text.includes(`responded with a status of ${status}`)),
      );
    });
  },

  heard: async ({}, use) => use({ complaints: [], excuses: [] }),

  listening: [
    async ({ context, council, heard }, use) => {
      listen(context, council.url, heard.complaints);
      await use();
      const isExcused = (text: string): boolean => heard.excuses.some((excuses) => excuses(text));
      expect(heard.complaints.filter((text) => !isExcused(text))).toEqual([]);
    },
    { auto: true },
  ],
});

export { expect };
