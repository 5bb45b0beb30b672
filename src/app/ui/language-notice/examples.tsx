import type { Examples } from '../gallery/gallery-screen.tsx';
import { LanguageNotice } from './language-notice.tsx';

export const examples: Examples = { 'Only in languages that were not checked': () => <LanguageNotice /> };
