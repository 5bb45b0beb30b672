import { useLayoutEffect, useState } from 'react';

interface Focused {
  tag: string;
  words: string | null;
  href: string | null;
}

const told = (control: Element): Focused => ({
  tag: control.tagName,
  words: control.textContent,
  href: control.getAttribute('href'),
});

/** What has focus on the first page, asked while that is still there. */
function focusedEarly(): Focused | null {
  const { activeElement } = document;
  return activeElement?.closest('.first-paint__new') ? told(activeElement) : null;
}

const isSame = (control: Element, { tag, words, href }: Focused): boolean => {
  const its = told(control);
  return its.tag === tag && its.words === words && its.href === href;
};

/** Whoever moved to a control of the first page by keyboard is at the same control once the app has taken its place. */
export function EarlyFocus() {
  const [focused] = useState(focusedEarly);
  useLayoutEffect(() => {
    if (!focused) return;
    const controls = document.querySelectorAll<HTMLElement>('.frame :is(a, button)');
    [...controls].find((control) => isSame(control, focused))?.focus({ preventScroll: true });
  }, [focused]);
  return null;
}
