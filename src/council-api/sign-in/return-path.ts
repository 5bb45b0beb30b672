const anywhere = 'https://council.invalid';

// Anything a browser might read as a host, or drop while reading: backslashes, control characters, their encoded forms.
const doubtful = /[\\\p{Cc}\s]|%(?:0[0-9a-f]|1[0-9a-f]|5c|7f)|^\/(?:\/|%2f)/iu;

/**
 * The path to go to after signing in. Only a path of this site is ever answered, so nobody can use the council's address
 * to send a person elsewhere; whatever is not plainly such a path becomes `/`.
 */
export function returnPath(asked: string | null | undefined): string {
  if (!asked || asked.length > 1000 || !asked.startsWith('/') || doubtful.test(asked)) return '/';
  const url = URL.parse(asked, anywhere);
  if (url?.origin !== anywhere) return '/';
  const path = url.pathname + url.search + url.hash;
  return path.startsWith('//') ? '/' : path;
}
