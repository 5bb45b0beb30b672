import { createHash } from 'node:crypto';
import { html, raw } from 'hono/html';
import { demoStyle } from './demo-style.ts';
import type { DemoWords } from './demo-words.ts';

export interface Page {
  status: number;
  headers: Record<string, string>;
  text: string;
}

const digest = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/** Presses the page's one button; without scripts the person does. */
const pressButton = "document.querySelector('button').click()";
// Written whole: one space more inside these two and their digests no longer allow them.
export const pressedForYou = raw(`<script>${pressButton}</script>`);
const style = raw(`<style>${demoStyle}</style>`);

/** What a page of the demo sign-in may do; the provider adds what its own pages need. */
export const demoPolicy = [
  "default-src 'none'",
  `style-src ${digest(demoStyle)}`,
  `script-src ${digest(pressButton)}`,
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join('; ');

/** One page of the demo sign-in: its look and its limits are in it, and it needs nothing else. */
export async function demoPage(
  { language, direction }: DemoWords,
  title: string,
  body: unknown,
  status = 200,
): Promise<Page> {
  const whole = await html`<!doctype html>
    <html lang="${language}" dir="${direction}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <meta name="robots" content="noindex" />
        <title>${title}</title>
        ${style}
      </head>
      <body>
        <main>${body}</main>
      </body>
    </html>`;
  return {
    status,
    headers: {
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy': demoPolicy,
      'cache-control': 'no-store',
      vary: 'accept-language',
      'referrer-policy': 'no-referrer',
      'x-content-type-options': 'nosniff',
    },
    text: whole.toString(),
  };
}
