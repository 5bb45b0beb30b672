import { html, raw } from 'hono/html';
import type { KoaContextWithOIDC } from 'oidc-provider';
import words from '../../../../locales/en/demo-sign-in.json' with { type: 'json' };
import type { DemoAccount } from '../../example-council/demo-accounts.ts';
import { demoPage, type Page, pressedForYou } from './demo-page.ts';

const flag = html`<p class="flag">${words.notice}</p>`;

/** Asks who to be: one big button for each invented person. */
export const choosePage = (action: string, accounts: readonly DemoAccount[]): Promise<Page> =>
  demoPage(
    words.choose.title,
    html`${flag}
      <h1>${words.choose.title}</h1>
      <p>${words.choose.hint}</p>
      <form method="post" action="${action}">
        <ul class="people">
          ${accounts.map(
            ({ id, name, about }) =>
              html`<li>
                <button class="person" name="account" value="${id}">
                  <span class="name">${name}</span><span class="about">${about}</span>
                </button>
              </li>`,
          )}
        </ul>
        <button class="plain" name="cancel" value="yes">${words.choose.cancel}</button>
      </form>`,
  );

/** The interaction is over, or never was: too old, another browser, or the back button. */
export const tooLatePage = (): Promise<Page> => failurePage(words.late.title, words.late.text);

const failurePage = (title: string, text: string): Promise<Page> =>
  demoPage(
    title,
    html`${flag}
      <h1>${title}</h1>
      <p>${text}</p>
      <p><a href="/">${words.home}</a></p>`,
    400,
  );

export async function errorPage(context: KoaContextWithOIDC): Promise<void> {
  show(context, await failurePage(words.error.title, words.error.text));
}

/** @param form the provider's own form, which holds the proof that this browser asked */
export async function signOutPage(context: KoaContextWithOIDC, form: string): Promise<void> {
  const body = html`${flag}
    <h1>${words.signOut.title}</h1>
    ${raw(form)}
    <button class="plain" form="op.logoutForm" name="logout" value="yes">${words.signOut.button}</button>
    ${pressedForYou}`;
  show(context, await demoPage(words.signOut.title, body));
}

export async function signedOutPage(context: KoaContextWithOIDC): Promise<void> {
  const body = html`<h1>${words.signedOut.title}</h1>
    <p><a href="/">${words.home}</a></p>`;
  show(context, await demoPage(words.signedOut.title, body));
}

function show(context: KoaContextWithOIDC, page: Page): void {
  context.status = page.status;
  context.set(page.headers);
  context.body = page.text;
}
