/** Answers a request without following where it leads: `app.request`, or `fetch` against a server that listens. */
export type Ask = (request: Request) => Response | Promise<Response>;

export const overHttp: Ask = (request) => fetch(request, { redirect: 'manual' });

interface Cookie {
  name: string;
  value: string;
  path: string;
}

/** Somebody's browser as far as HTTP goes: it keeps cookies and goes where it is sent, one step at a time. */
export class WebVisitor {
  readonly cookies: Cookie[] = [];
  readonly #home: string;
  readonly #ask: Ask;

  constructor(home: string, ask: Ask = overHttp) {
    this.#home = home;
    this.#ask = ask;
  }

  async ask(address: string, init: RequestInit = {}): Promise<Response> {
    const url = new URL(address, this.#home);
    const headers = new Headers(init.headers);
    headers.set('accept', headers.get('accept') ?? 'text/html');
    const cookies = this.cookieHeader(url.pathname);
    if (cookies) headers.set('cookie', cookies);
    const response = await this.#ask(new Request(url, { ...init, headers }));
    for (const line of response.headers.getSetCookie()) this.#take(line, url.pathname);
    return response;
  }

  send(address: string, form: Record<string, string>): Promise<Response> {
    return this.ask(address, { method: 'POST', body: new URLSearchParams(form) });
  }

  /** Goes on from a reply while it leads elsewhere on this site, at most `steps` times. */
  async follow(response: Response, steps = 10): Promise<Response> {
    const location = response.headers.get('location');
    if (location === null || steps === 0) return response;
    return this.follow(await this.ask(location), steps - 1);
  }

  cookie(name: string): string | undefined {
    return this.cookies.find((cookie) => cookie.name === name)?.value;
  }

  cookieHeader(path = '/'): string {
    const sent = this.cookies.filter((cookie) => covers(cookie.path, path));
    return sent.map(({ name, value }) => `${name}=${value}`).join('; ');
  }

  put(name: string, value: string, path = '/'): void {
    const at = this.cookies.findIndex((cookie) => cookie.name === name && cookie.path === path);
    if (at >= 0) this.cookies.splice(at, 1);
    this.cookies.push({ name, value, path });
  }

  #take(line: string, from: string): void {
    const [pair = '', ...rules] = line.split(';').map((part) => part.trim());
    const rule = (name: string) =>
      rules.find((text) => text.toLowerCase().startsWith(`${name}=`))?.slice(name.length + 1);
    const [name, value] = [pair.slice(0, pair.indexOf('=')), pair.slice(pair.indexOf('=') + 1)];
    const path = rule('path') ?? from.slice(0, from.lastIndexOf('/') || 1);
    this.put(name, value, path);
    const expires = rule('expires');
    const isOver = rule('max-age') === '0' || (expires !== undefined && Date.parse(expires) <= Date.now());
    if (isOver) this.cookies.pop();
  }
}

const covers = (path: string, asked: string): boolean =>
  path === '/' || asked === path || asked.startsWith(path.endsWith('/') ? path : `${path}/`);
