import type { Examples } from '../gallery/gallery-screen.tsx';
import { iconNames } from './icon-paths.ts';
import { Icon } from './icon.tsx';

export const examples: Examples = {
  'All of them': () => (
    <ul>
      {iconNames.map((name) => (
        <li key={name}>
          <Icon name={name} /> {name}
        </li>
      ))}
    </ul>
  ),
};
