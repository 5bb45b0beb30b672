import {
  commentSend,
  commentSendWithNoName,
  feedbackSend,
  feedbackSendWithNoName,
  gapSend,
} from '#app/features/feedback/operations.ts';
import { aDevice, type TestDevice } from '#test/kit/device.ts';
import { FakeBrowser } from '#test/kit/fake-browser.ts';
import { FakeClock, settle } from '#test/kit/fake-clock.ts';
import { aCouncil } from '#test/kit/fake-council.ts';
import { FakeNetwork } from '#test/kit/fake-network.ts';
import type { Life } from '#test/kit/life.ts';
import { aLocalOffer, aService } from '#test/features/kit/a-local-offer.ts';
import type { PlainRequest, PlainResponse } from './council-words.ts';
import type { RealCouncil } from './real-council.ts';

/** The way from one browser to the real council, with a browser's cookies and a test's bad days. */
export class WayToCouncil extends FakeNetwork {
  /** Answers in the way of a council with stricter rules, taken one by one by the next writes. */
  readonly refusals: Response[] = [];
  readonly #council: RealCouncil;
  readonly #browser: FakeBrowser;

  constructor(council: RealCouncil, browser: FakeBrowser) {
    super(aCouncil(), browser);
    this.#council = council;
    this.#browser = browser;
  }

  override fetchFor(life: Life) {
    return (url: string, init: RequestInit) => life.step(() => this.#send(url, init));
  }

  async #send(url: string, init: RequestInit): Promise<Response> {
    if (this.isOffline) throw new TypeError('failed to fetch');
    const refusal = init.method === 'GET' ? undefined : this.refusals.shift();
    if (refusal) return refusal;
    const answer = await this.#council.request(url, this.#asSent(init));
    this.#keepCookie(answer, init);
    const isWrite = init.method !== 'GET';
    if (isWrite && this.faults.shift()) throw new TypeError('failed to fetch');
    return new Response(answer.status === 204 ? null : answer.text, {
      status: answer.status,
      headers: answer.headers,
    });
  }

  #asSent({ method = 'GET', headers, body, credentials }: RequestInit): PlainRequest {
    const { cookie } = this.#browser;
    const own: [string, string][] = [...new Headers(headers).entries()];
    return {
      method,
      headers: [
        ...own,
        ...(cookie && credentials !== 'omit' ? ([['cookie', cookie]] as [string, string][]) : []),
      ],
      ...(typeof body === 'string' && { body }),
    };
  }

  #keepCookie({ headers }: PlainResponse, { credentials }: RequestInit) {
    const set = headers.find(([name]) => name === 'set-cookie')?.[1];
    if (set && credentials !== 'omit') this.#browser.cookie = set.split(';')[0] ?? null;
  }
}

export const swimClub = aService({ id: 'swim-club', name: 'Swim club' });

/** A council's refusal of one field. */
export const refusalOf = (at: string, rule: string): Response =>
  new Response(
    JSON.stringify({
      type: '/problems/invalid',
      title: 'Something is not right',
      status: 422,
      code: 'invalid',
      fields: [{ at, rule }],
    }),
    { status: 422, headers: { 'content-type': 'application/problem+json' } },
  );

/** A phone with the app open on it and one service of the Local Offer kept. */
export async function aPhone(
  council: RealCouncil,
  way: (browser: FakeBrowser) => WayToCouncil = (browser) => new WayToCouncil(council, browser),
): Promise<TestDevice> {
  const browser = new FakeBrowser();
  return aDevice({
    browser,
    network: way(browser),
    clock: new FakeClock(new Date().toISOString()),
    operations: [feedbackSend, feedbackSendWithNoName, commentSend, commentSendWithNoName, gapSend],
    startSearchWorker: aLocalOffer([swimClub]),
  });
}

/** Signs in on this phone: the browser comes back with the council's cookie, and all that is shared comes. */
export async function signInOn(phone: TestDevice, council: RealCouncil, account: string): Promise<void> {
  phone.browser.cookie = await council.signIn(account);
  await phone.device.session.check();
  await phone.sync();
  await settle();
}
