import { expect, type Locator, type Page } from '@playwright/test';
import languages from '../../locales/languages.json' with { type: 'json' };
import { openFirstFound, openPlan, sendFeedback } from './people.ts';
import { wordsOf } from './words.ts';

const home = wordsOf('home');
const localOffer = wordsOf('local-offer');

const localeOf = (code: string): string =>
  languages.find((language) => language.code === code)?.locale ?? code;

const everyones = [
  '/',
  '/welcome',
  '/welcome?page=2',
  '/welcome?page=3',
  '/local-offer',
  '/local-offer?q=speech',
  '/local-offer?q=qqqqq',
  '/local-offer/saved',
  '/local-offer/compare',
  '/local-offer/print',
  '/local-offer/print?category=health&near=XL3',
  '/local-offer/comment',
  '/local-offer/comments',
  '/local-offer/missing?q=judo',
  '/local-offer?need=autism&age=7&near=XL3&within=5&unsaid=age',
  '/local-offer/law',
  '/dates',
  '/dates/add',
  '/dates/none',
  '/what-can-i-do',
];
const own = [
  '/waiting',
  '/account',
  '/settings',
  '/settings/pin',
  '/rights',
  '/letters',
  '/letters/chase-late-plan',
  '/glossary',
  '/glossary?q=ccg',
  '/glossary/individual-support-plan',
  '/law?part=appeal',
  '/more',
  '/desk',
  '/no-such-page',
  '/plan/none',
];

const pathOf = (page: Page): string => new URL(page.url()).pathname;

const goOn = wordsOf('what-can-i-do')('goOn');

/** Tells of a refusal up to the date of the letter, keeps a step, and leaves the answers as a draft. */
const askWhatToDo = async (page: Page): Promise<string[]> => {
  await page.goto('/what-can-i-do');
  for (const answer of ['neither', 'decision', 'cease']) {
    await choose(page, answer);
    await page.getByRole('button', { name: goOn, exact: true }).click();
  }
  await page.waitForURL('**/sections');
  await page.goto('/what-can-i-do/answer');
  await pressLabel(page, page.getByRole('checkbox').first());
  await page.locator('form button[type="submit"]').click();
  await page.waitForURL('**/steps');
  return ['sections', 'decision-letter', 'answer', 'steps'].map((name) => `/what-can-i-do/${name}`);
};

/** Every screen with something on it, for the person signed in on this page: visits the ones whose address it must learn. */
export const everyScreen = async (page: Page): Promise<string[]> => {
  await page.goto('/');
  await openPlan(page);
  const plan = pathOf(page);
  await page.goto('/');
  await page
    .getByRole('link', { name: home('children.more') })
    .first()
    .click();
  await expect(page).toHaveURL(/\/children\//);
  const child = pathOf(page);
  const datesOf = child.replace('/children/', '/dates/');
  await page.goto(datesOf);
  await page.locator('.date-list a').first().click();
  await expect(page).toHaveURL(/~/);
  const date = pathOf(page);
  await page.goto('/local-offer?q=speech');
  await page.getByRole('button', { name: localOffer('savedSearch.save') }).click();
  await expect(page.getByText(localOffer('savedSearch.saved'))).toBeVisible();
  await openFirstFound(page, 'speech');
  const service = pathOf(page);
  await page.getByRole('button', { name: wordsOf('service')('save.button') }).click();
  await expect(page.getByRole('heading', { name: wordsOf('service')('save.saved') })).toBeVisible();
  const options = await askWhatToDo(page);
  await page.goto(service);
  await sendFeedback(page, 'It was a good day out for all of us.');
  await expect(page).toHaveURL(/\/feedback\//);
  return [
    ...everyones,
    ...own,
    plan,
    child,
    datesOf,
    date,
    service,
    `${service}/feedback`,
    `${service}/wrong`,
    `${service}/rate`,
    pathOf(page),
    ...options,
  ];
};

const deskLists = ['new', 'grouped', 'published', 'aside'];

/** Every screen of the desk with something on it, for an officer who is signed in on this page. */
export const everyDeskScreen = async (page: Page): Promise<string[]> => {
  await page.goto('/desk/comments?show=grouped');
  await page.locator('.card__open').first().click();
  await expect(page).toHaveURL(/\/desk\/comments\/./);
  const lists = deskLists.map((show) => `/desk/comments?show=${show}`);
  return ['/desk', ...lists, pathOf(page), '/desk/gaps'];
};

/** Brings what is still moving to its end: a window that nobody looks at may draw no frames, and so never get there. */
const atRest = (page: Page): Promise<void> =>
  page.evaluate(async () => {
    await document.fonts.ready;
    for (const animation of document.getAnimations()) {
      const { endTime } = animation.effect?.getComputedTiming() ?? {};
      if (Number.isFinite(endTime)) animation.finish();
    }
  });

/** Opens a screen and waits until its words are there and it has come to rest. */
export const openScreen = async (page: Page, path: string): Promise<void> => {
  await page.goto(path);
  await expect(page.getByRole('heading', { level: 1 }).first()).toBeVisible();
  await atRest(page);
};

/** Follows an address inside the app, as a link of its own does. */
const follow = (page: Page, path: string): Promise<void> =>
  page.evaluate((to) => {
    for (const heading of document.querySelectorAll('h1')) heading.dataset['before'] = '';
    history.pushState(null, '', to);
    dispatchEvent(new PopStateEvent('popstate', { state: null }));
  }, path);

/**
 * Goes to a screen inside the app that is open, which is quicker than to load it anew. The way is past another
 * screen, so that the same screen at another address is drawn anew as well.
 */
export const goToScreen = async (page: Page, path: string): Promise<void> => {
  const between = [pathOf(page), path].includes('/more') ? '/account' : '/more';
  for (const address of [between, path]) {
    await follow(page, address);
    await expect(page.locator('h1:not([data-before])').first()).toBeVisible();
  }
  await atRest(page);
};

/** The menu along the bottom put where it covers nothing, as scrolling would: what lies under it cannot be looked at. */
export const takeMenuOff = (page: Page): Promise<void> =>
  page.evaluate(() => {
    for (const dock of document.querySelectorAll<HTMLElement>('.dock')) dock.style.position = 'static';
  });

/** Chooses a radio or a tick by its words, as a person does; never through what lies over it. */
const pressLabel = async (page: Page, box: Locator): Promise<void> => {
  await page.locator(`label[for="${await box.getAttribute('id')}"]`).click();
  await expect(box).toBeChecked();
};

const choose = (page: Page, value: string): Promise<void> =>
  pressLabel(page, page.locator(`input[type="radio"][value="${value}"]`));

export const chooseLanguage = async (page: Page, language: string): Promise<void> => {
  await page.goto('/settings');
  await choose(page, language);
  await expect(page.locator('html')).toHaveAttribute('lang', localeOf(language));
};

export const chooseTextSize = async (page: Page, percent: number): Promise<void> => {
  await page.goto('/settings');
  await choose(page, String(percent));
};

export const chooseTheme = async (page: Page, theme: string): Promise<void> => {
  await page.goto('/settings');
  await choose(page, theme);
  await expect(page.locator('html')).toHaveAttribute('data-theme', theme);
};

/** The screen that is open, in another theme, without the way through Settings. */
export const recolour = async (page: Page, theme: string): Promise<void> => {
  await page.evaluate((name) => document.documentElement.setAttribute('data-theme', name), theme);
  await atRest(page);
};

/** The screen that is open, in another size of text, without the way through Settings. */
export const resizeText = async (page: Page, percent: number): Promise<void> => {
  await page.evaluate((size) => {
    document.documentElement.dataset['textSize'] = String(size);
  }, percent);
  await atRest(page);
};
