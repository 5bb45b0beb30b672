import { iconPaths, turningIcons, type IconName } from './icon-paths.ts';

/** A small picture beside words that say the same; screen readers pass over it. */
export function Icon({ name, size = 24 }: { name: IconName; size?: number }) {
  // In rems, so that pictures grow with the words beside them.
  const rems = `${size / 16}rem`;
  return (
    <svg
      className={turningIcons.includes(name) ? 'icon icon--turns' : 'icon'}
      viewBox="0 0 24 24"
      width={rems}
      height={rems}
      aria-hidden="true"
      focusable="false"
    >
      <path d={iconPaths[name]} />
    </svg>
  );
}
