import { expect, it } from 'vitest';
import { tidyRichText } from '#domain/local-offer/tidy-rich-text.ts';

it.each([
  ['<h1>About</h1><p>First &amp; second.</p>\n\n<p>Next</p>', 'About\n\nFirst & second.\n\nNext'],
  ['<ul><li>One</li><li>Two</li></ul>', '- One\n- Two'],
  ['Line<br/>next<BR>last', 'Line\nnext\nlast'],
  ['<p>Read <a href="https://swim.org.uk">our page</a>.</p>', 'Read our page (https://swim.org.uk).'],
  ['<a href="mailto:a@b.uk">a@b.uk</a>', 'a@b.uk'],
  ['<a href="javascript:alert(1)">words</a> stay', 'words stay'],
  ['Before<script>alert("x")</script>after<style>p{}</style>', 'Before after'],
  ['Words <script>never closed', 'Words'],
  ['<img src=x onerror=alert(1)>Words<iframe src="//evil"></iframe>', 'Words'],
  ['<!-- hidden -->Seen', 'Seen'],
  ['&lt;p&gt;Written twice&lt;/p&gt;', 'Written twice'],
  ['It’s &pound;5 &ndash; caf&eacute; &#8217;til 5&nbsp;pm', 'It’s £5 – café ’til 5 pm'],
  ['Ages <5 and >3 & more', 'Ages <5 and >3 & more'],
  ['Bell\u0007 and \u200bnothing', 'Bell and nothing'],
])('%j keeps its words and nothing that runs', (html, words) => {
  expect(tidyRichText(html).value).toBe(words);
});

it.each([
  '<'.repeat(300_000),
  '<a '.repeat(100_000),
  '<script>'.repeat(40_000),
  '&lt;'.repeat(80_000),
  '<!--'.repeat(80_000),
  `<a href="${'x'.repeat(300_000)}`,
])('hostile text of one sign over and over is read in one pass', (text) => {
  expect(tidyRichText(text)).toHaveProperty('faults');
});
