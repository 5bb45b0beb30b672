import { format } from 'node:util';
import { afterEach, beforeEach, expect, vi } from 'vitest';

let logged: string[] = [];
const allowed: RegExp[] = [];

/** For a test that makes an error on purpose. */
export const expectLogged = (words: RegExp): void => void allowed.push(words);

/** A test in which something logs an error or a warning that it did not say it would fails. */
export function failOnLoggedErrors() {
  beforeEach(() => {
    logged = [];
    allowed.length = 0;
    for (const level of ['error', 'warn'] as const)
      vi.spyOn(console, level).mockImplementation(
        (...words: unknown[]) => void logged.push(format(...words)),
      );
  });
  afterEach(() => {
    const unexpected = logged.filter((line) => !allowed.some((words) => words.test(line)));
    vi.restoreAllMocks();
    expect(unexpected, 'errors logged during the test').toEqual([]);
  });
}
