import type { Page } from '@playwright/test';

/** What sticks out sideways, or is cut off, on the page as it is drawn now. One sentence each. */
export const layoutFaults = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const named = (element: Element): string =>
      `<${element.tagName.toLowerCase()} class="${element.getAttribute('class') ?? ''}"> ${(element.textContent ?? '').trim().slice(0, 40)}`;
    const isShown = (element: Element): boolean =>
      element.checkVisibility({ visibilityProperty: true, opacityProperty: true });
    const isForReadersOnly = (element: Element): boolean => {
      const { width, height } = element.getBoundingClientRect();
      return (
        width <= 1 || height <= 1 || element.closest('[class*="visually-hidden"], .govuk-skip-link') !== null
      );
    };
    const hasOwnText = (element: Element): boolean =>
      [...element.childNodes].some(
        (node) => node.nodeType === Node.TEXT_NODE && (node.textContent ?? '').trim() !== '',
      );
    const scrollsInside = (element: Element): boolean => {
      const box = element.closest('[tabindex="0"], dialog, textarea, select, input');
      return box !== null && ['auto', 'scroll'].includes(getComputedStyle(box).overflowX);
    };
    const isCut = (element: Element): boolean => {
      const style = getComputedStyle(element);
      // A card may show the first lines of what its link leads to.
      if (style.webkitLineClamp !== 'none' && element.closest('.card--link') !== null) return false;
      const hides = (overflow: string): boolean => overflow === 'hidden' || overflow === 'clip';
      const wide = hides(style.overflowX) && element.scrollWidth > element.clientWidth + 1;
      const tall = hides(style.overflowY) && element.scrollHeight > element.clientHeight + 1;
      return wide || tall;
    };
    const sticksOut = (element: Element): boolean => {
      const { left, right } = element.getBoundingClientRect();
      return left < -1 || right > document.documentElement.clientWidth + 1;
    };
    const texts = [...document.querySelectorAll('body *')].filter(
      (element) => hasOwnText(element) && isShown(element) && !isForReadersOnly(element),
    );
    const { scrollWidth, clientWidth } = document.documentElement;
    return [
      ...(scrollWidth > clientWidth ? [`the page is ${scrollWidth} wide in a window of ${clientWidth}`] : []),
      ...texts.filter((element) => isCut(element)).map((element) => `cut off: ${named(element)}`),
      ...texts
        .filter((element) => sticksOut(element) && !scrollsInside(element))
        .map((element) => `sticks out: ${named(element)}`),
    ];
  });

/** Things to press that are smaller than a thumb: 44 by 44, or 24 high for a link inside a sentence. */
export const smallTargets = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const pressed =
      'a[href], button, input:not([type="hidden"]), select, textarea, summary, [role="button"], [role="link"]';
    const isShown = (element: Element): boolean => element.checkVisibility({ visibilityProperty: true });
    const isForReadersOnly = (element: Element): boolean =>
      element.closest('[class*="visually-hidden"], .govuk-skip-link') !== null && !element.matches(':focus');
    const isInSentence = (element: Element): boolean =>
      element.tagName === 'A' &&
      getComputedStyle(element).display === 'inline' &&
      element.parentElement?.textContent !== element.textContent;
    /** A link may be stretched over its whole card. */
    const stretchedOver = (element: Element): Element => {
      const after = getComputedStyle(element, '::after');
      const isStretched =
        after.content !== 'none' &&
        after.position === 'absolute' &&
        after.top === '0px' &&
        after.bottom === '0px';
      return isStretched && element instanceof HTMLElement && element.offsetParent !== null
        ? element.offsetParent
        : element;
    };
    const sizeOf = (pressable: Element): { width: number; height: number } => {
      const element = stretchedOver(pressable);
      const { width, height } = element.getBoundingClientRect();
      const lineHeight = Number.parseFloat(getComputedStyle(element).lineHeight);
      return isInSentence(element) ? { width, height: Math.max(height, lineHeight) } : { width, height };
    };
    return [...document.querySelectorAll(pressed)]
      .filter((element) => isShown(element) && !isForReadersOnly(element) && !element.matches(':disabled'))
      .flatMap((element) => {
        const { width, height } = sizeOf(element);
        const [wide, high] = isInSentence(element) ? [1, 24] : [44, 44];
        const isSmall = width < wide - 0.5 || height < high - 0.5;
        const name = element.getAttribute('aria-label') ?? element.textContent ?? '';
        return isSmall
          ? [
              `${element.tagName.toLowerCase()} "${name.trim().slice(0, 40)}" is ${width.toFixed(0)} by ${height.toFixed(0)}`,
            ]
          : [];
      });
  });
