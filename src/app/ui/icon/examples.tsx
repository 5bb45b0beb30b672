import type { Examples } from '../gallery/gallery-screen.tsx';
import { iconPaths, type IconName } from './icon-paths.ts';
import { Icon } from './icon.tsx';

export const examples: Examples = {
  'All of them': () => (
    <ul>
      {(Object.keys(iconPaths) as IconName[]).map((name) => (
        <li key={name}>
          <Icon name={name} /> {name}
        </li>
      ))}
    </ul>
  ),
};
