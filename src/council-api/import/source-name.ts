import type { Source } from './open-items.ts';

/** The name that services of a feed are kept under when nobody gave one: of its host, so that a new path changes nothing. */
export function sourceOf(url: URL | null, format: Source['format']): string {
  if (url === null) return format === 'auto' ? 'file' : format;
  const name = url.hostname
    .toLowerCase()
    .replace(/^www\./, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
  return name.length > 30 ? name.slice(0, 30).replace(/-$/, '') : name.padEnd(2, '-');
}
