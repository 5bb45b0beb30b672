import { iconPaths, turningIcons, type IconName } from './icon-paths.ts';

/** A small picture beside words that say the same; screen readers pass over it. */
export function Icon({ name, size = 24 }: { name: IconName; size?: number }) {
  return (
    <svg
      className={turningIcons.includes(name) ? 'icon icon--turns' : 'icon'}
      viewBox="0 0 24 24"
      width={size}
      height={size}
      aria-hidden="true"
      focusable="false"
    >
      <path d={iconPaths[name]} />
    </svg>
  );
}
