import 'fake-indexeddb/auto';
import { failOnLoggedErrors } from './logged-errors.ts';

failOnLoggedErrors();
