/** Hashes of what the built page carries inside itself, made by the build. */
export interface InlineHashes {
  styles: string[];
  scripts: string[];
}

/** On every reply that is not a page: it is nothing to run, to frame or to guess at. */
export const plainHeaders = {
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Content-Security-Policy': "default-src 'none'; frame-ancestors 'none'",
} as const;

/** On scripts: a worker is held to the policy of its own file, and ours fetch from us and load our own parts. */
export const scriptHeaders = {
  ...plainHeaders,
  'Content-Security-Policy':
    "default-src 'none'; script-src 'self'; connect-src 'self'; frame-ancestors 'none'",
} as const;

const ownWithHashes = (hashes: string[]): string =>
  ["'self'", ...hashes.map((hash) => `'${hash}'`)].join(' ');

/**
 * On every page of the app: nothing runs but our own files, nothing is fetched from elsewhere, nobody may frame it or be
 * told where people came from, and of what a phone can do it may ask only for the place, to find what is near.
 */
export function pageHeaders(hashes: InlineHashes, publicUrl: string): Record<string, string> {
  const isSecure = publicUrl.startsWith('https:');
  const policy = [
    "default-src 'none'",
    `script-src ${ownWithHashes(hashes.scripts)}`,
    `style-src ${ownWithHashes(hashes.styles)}`,
    "img-src 'self' data: blob:",
    "font-src 'self'",
    "connect-src 'self'",
    "manifest-src 'self'",
    "worker-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
    ...(isSecure ? ['upgrade-insecure-requests'] : []),
  ];
  return {
    ...plainHeaders,
    'Content-Security-Policy': policy.join('; '),
    'Permissions-Policy':
      'geolocation=(self), camera=(), microphone=(), payment=(), usb=(), browsing-topics=()',
    'Cross-Origin-Opener-Policy': 'same-origin',
    ...(isSecure ? { 'Strict-Transport-Security': 'max-age=63072000; includeSubDomains' } : {}),
  };
}
