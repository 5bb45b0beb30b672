import type { Examples } from '../gallery/gallery-screen.tsx';
import { ProgressBar } from './progress-bar.tsx';

export const examples: Examples = {
  'Part of the way': () => <ProgressBar label="Fetching local help: 3 of 8" done={3} total={8} />,
  'Not started': () => <ProgressBar label="Fetching local help" done={0} total={0} />,
};
