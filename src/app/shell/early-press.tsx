import { useEffect } from 'react';

/** Presses what was pressed on the first page before there was code to answer. It stands beside the screen, so it waits until that is drawn. */
export function EarlyPress() {
  useEffect(() => {
    const { dataset } = document.documentElement;
    const { pressed } = dataset;
    if (pressed === undefined) return;
    delete dataset['pressed'];
    [...document.querySelectorAll('button')].find((button) => button.textContent === pressed)?.click();
  }, []);
  return null;
}
