import { mouths, type Face } from './face-paths.ts';

/** One of the five faces; its word stands beside it. */
export const FacePicture = ({ face }: { face: Face }) => (
  <svg
    className={`faces__picture faces__picture--${face}`}
    viewBox="0 0 48 48"
    width="44"
    height="44"
    aria-hidden="true"
    focusable="false"
  >
    <circle cx="24" cy="24" r="21" />
    <path className="faces__eyes" d="M17 19v.1M31 19v.1" />
    <path d={mouths[face]} />
  </svg>
);
