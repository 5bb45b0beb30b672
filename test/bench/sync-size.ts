/** What the first look costs a family's data allowance, and what looking again costs when there is nothing new. */
import { get } from 'node:http';
import { chromium } from '@playwright/test';
import * as z from 'zod/mini';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { people, signInAs } from '#test/browser/people.ts';
import { chromiumFlags } from '#test/kit/chromium.ts';
import { atMost, kB, type Figure } from './figure.ts';

interface Answer {
  bytes: number;
  body: unknown;
}

const unpacked = (encoding: string | undefined, sent: Buffer): string => {
  if (encoding === 'br') return brotliDecompressSync(sent).toString();
  return encoding === 'gzip' ? gunzipSync(sent).toString() : sent.toString();
};

const ask = (url: string, cookie: string): Promise<Answer> =>
  new Promise((resolve, reject) => {
    get(url, { headers: { cookie, 'accept-encoding': 'br, gzip' } }, (reply) => {
      const parts: Buffer[] = [];
      reply.on('data', (part: Buffer) => parts.push(part));
      reply.on('end', () => {
        const sent = Buffer.concat(parts);
        resolve({ bytes: sent.length, body: JSON.parse(unpacked(reply.headers['content-encoding'], sent)) });
      });
    }).on('error', reject);
  });

const page = z.object({ next: z.string(), more: z.boolean() });

const cookieOf = async (url: string, executablePath: string): Promise<string> => {
  const browser = await chromium.launch({ executablePath, args: chromiumFlags });
  const context = await browser.newContext({ baseURL: url });
  await signInAs(await context.newPage(), people.parent);
  const cookies = await context.cookies();
  await browser.close();
  return cookies.map(({ name, value }) => `${name}=${value}`).join('; ');
};

/** Bytes of the bodies as sent, all pages of the first sync together. */
export const syncSize = async (url: string, executablePath: string): Promise<Figure[]> => {
  const cookie = await cookieOf(url, executablePath);
  let [bytes, since, more] = [0, '', true];
  while (more) {
    const answer = await ask(`${url}/api/changes${since}`, cookie);
    const { next, more: hasMore } = page.parse(answer.body);
    [bytes, since, more] = [bytes + answer.bytes, `?since=${encodeURIComponent(next)}`, hasMore];
  }
  const again = await ask(`${url}/api/changes${since}`, cookie);
  return [
    atMost('first sync of one family, as sent', bytes, 60_000, kB),
    atMost('nothing new: body of the one request', again.bytes, 300, (value) => `${value} bytes`),
  ];
};
