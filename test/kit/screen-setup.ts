import 'fake-indexeddb/auto';
import { cleanup } from '@testing-library/react';
import { afterEach, beforeAll } from 'vitest';
import { startWords } from '#app/i18n/start-words.ts';
import { freshPage } from './fresh-page.ts';
import { failOnLoggedErrors } from './logged-errors.ts';

beforeAll(() => {
  freshPage();
  return startWords('en');
});

failOnLoggedErrors();

afterEach(cleanup);
