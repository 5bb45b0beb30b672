import type { Examples } from '../gallery/gallery-screen.tsx';
import { LawBanner } from './law-banner.tsx';

export const examples: Examples = { 'One dated line': () => <LawBanner checkedOn="2026-11-22" /> };
