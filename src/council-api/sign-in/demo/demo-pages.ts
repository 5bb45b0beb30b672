import { html, raw } from 'hono/html';
import type { KoaContextWithOIDC } from 'oidc-provider';
import type { DemoAccount } from '../../example-council/demo-accounts.ts';
import { demoPage, type Page, pressedForYou } from './demo-page.ts';
import { type DemoWords, demoWordsFor } from './demo-words.ts';

const flag = ({ words }: DemoWords) => html`<p class="flag">${words.notice}</p>`;

/** Asks who to be: one big button for each invented person. What is said about them is in English only. */
export function choosePage(said: DemoWords, action: string, accounts: readonly DemoAccount[]): Promise<Page> {
  const { title, hint, cancel } = said.words.choose;
  const people = accounts.map(
    ({ id, name, about }) =>
      html`<li>
        <button class="person" name="account" value="${id}" lang="en-GB" dir="ltr">
          <span class="name">${name}</span><span class="about">${about}</span>
        </button>
      </li>`,
  );
  const body = html`${flag(said)}
    <h1>${title}</h1>
    <p>${hint}</p>
    <form method="post" action="${action}">
      <ul class="people">
        ${people}
      </ul>
      <button class="plain" name="cancel" value="yes">${cancel}</button>
    </form>`;
  return demoPage(said, title, body);
}

/** The interaction is over, or never was: too old, another browser, or the back button. */
export const tooLatePage = (said: DemoWords): Promise<Page> => failurePage(said, said.words.late);

const failurePage = (said: DemoWords, { title, text }: { title: string; text: string }): Promise<Page> =>
  demoPage(
    said,
    title,
    html`${flag(said)}
      <h1>${title}</h1>
      <p>${text}</p>
      <p><a href="/">${said.words.home}</a></p>`,
    400,
  );

const saidTo = (context: KoaContextWithOIDC): DemoWords => demoWordsFor(context.get('accept-language'));

export async function errorPage(context: KoaContextWithOIDC): Promise<void> {
  const said = saidTo(context);
  show(context, await failurePage(said, said.words.error));
}

/** @param form the provider's own form, which holds the proof that this browser asked */
export async function signOutPage(context: KoaContextWithOIDC, form: string): Promise<void> {
  const said = saidTo(context);
  const { title, button } = said.words.signOut;
  const body = html`${flag(said)}
    <h1>${title}</h1>
    ${raw(form)}
    <button class="plain" form="op.logoutForm" name="logout" value="yes">${button}</button>
    ${pressedForYou}`;
  show(context, await demoPage(said, title, body));
}

export async function signedOutPage(context: KoaContextWithOIDC): Promise<void> {
  const said = saidTo(context);
  const { title } = said.words.signedOut;
  const body = html`<h1>${title}</h1>
    <p><a href="/">${said.words.home}</a></p>`;
  show(context, await demoPage(said, title, body));
}

function show(context: KoaContextWithOIDC, page: Page): void {
  context.status = page.status;
  context.set(page.headers);
  context.body = page.text;
}
