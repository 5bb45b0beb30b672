import type { Answer, Asked, FakeCouncil } from './fake-council.ts';
import { problemAnswer } from './fake-council.ts';
import type { FakeBrowser } from './fake-browser.ts';
import { settle } from './fake-clock.ts';
import type { Life } from './life.ts';

/**
 * What may go wrong with one request. `lost-reply`, `late-reply`, `cut-body` and `bad-reply` reach the council, the
 * others do not; `portal` is the page of a café's network, `proxy-413` a server in front of the council.
 */
export interface Fault {
  is:
    | 'lost-request'
    | 'lost-reply'
    | 'late-reply'
    | 'cut-body'
    | 'bad-reply'
    | 'fault'
    | 'busy'
    | 'too-many'
    | 'portal'
    | 'proxy-413'
    | 'hang';
  /** Only requests that write, or only those that read; the next of any kind when left out. */
  of?: 'writes' | 'reads';
  retryAfter?: number;
}

const textOf = ({ body }: Answer): string => JSON.stringify(body);

/** What the device uses of a `Response`; a whole one takes a stream to make, and ten times as long. */
const replyOf = (status: number, text: string): Response =>
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- only what the device uses of it
  ({
    status,
    ok: status >= 200 && status < 300,
    headers: { get: () => null },
    text: () => Promise.resolve(text),
  }) as unknown as Response;

const responseTo = (answer: Answer): Response => replyOf(answer.status, textOf(answer));

const cut = (response: Response): Response =>
  Object.assign(response, { text: () => Promise.reject(new TypeError('cut off')) });

const failure = () => new TypeError('failed to fetch');
const lost = () => Promise.reject<Response>(failure());

/** The way between one browser and one council. */
export class FakeNetwork {
  isOffline = false;
  /** Replies that are on their way. */
  late = 0;
  /** Taken one by one, each by the next request it is for. */
  readonly faults: Fault[] = [];
  readonly #council: FakeCouncil;
  readonly #browser: FakeBrowser;

  constructor(council: FakeCouncil, browser: FakeBrowser) {
    this.#council = council;
    this.#browser = browser;
  }

  fetchFor(life: Life) {
    return (url: string, init: RequestInit): Promise<Response> => life.step(() => this.#fetch(url, init));
  }

  async #fetch(url: string, init: RequestInit): Promise<Response> {
    if (this.isOffline) throw failure();
    const asked = this.#askedOf(url, init);
    const fault = this.#faultFor(asked);
    return fault ? this.#faulty(fault, asked, init) : responseTo(this.#council.answer(asked));
  }

  #faultFor({ method }: Asked): Fault | undefined {
    const kind = method === 'GET' ? 'reads' : 'writes';
    const at = this.faults.findIndex((fault) => (fault.of ?? kind) === kind);
    return at === -1 ? undefined : this.faults.splice(at, 1)[0];
  }

  #faulty(fault: Fault, asked: Asked, init: RequestInit): Response | Promise<Response> {
    const makes: Record<Fault['is'], () => Response | Promise<Response>> = {
      'lost-request': lost,
      'lost-reply': () => {
        this.#council.answer(asked);
        return lost();
      },
      'late-reply': async () => {
        const answer = this.#council.answer(asked);
        this.late += 1;
        await settle(10);
        this.late -= 1;
        return responseTo(answer);
      },
      'cut-body': () => cut(responseTo(this.#council.answer(asked))),
      'bad-reply': () => {
        this.#council.answer(asked);
        return responseTo({ status: 200, body: { not: 'what was agreed' } });
      },
      fault: () => responseTo(problemAnswer('fault')),
      busy: () => responseTo(problemAnswer('busy', { retryAfter: fault.retryAfter })),
      'too-many': () => responseTo(problemAnswer('too-many', { retryAfter: fault.retryAfter })),
      portal: () => replyOf(200, '<html>Welcome to our café</html>'),
      'proxy-413': () => replyOf(413, '<html>Request Entity Too Large</html>'),
      hang: () =>
        new Promise((_, reject) => {
          init.signal?.addEventListener('abort', () => reject(failure()));
        }),
    };
    return makes[fault.is]();
  }

  #askedOf(url: string, init: RequestInit): Asked {
    const { pathname, searchParams } = new URL(url, 'http://council.test');
    return {
      method: init.method ?? 'GET',
      path: pathname,
      query: searchParams,
      headers: new Map(Object.entries(init.headers ?? {})),
      body: typeof init.body === 'string' ? JSON.parse(init.body) : undefined,
      cookie: init.credentials === 'omit' ? null : this.#browser.cookie,
    };
  }
}
