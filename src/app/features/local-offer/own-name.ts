/** A name of somebody's own as it is kept: no spaces around it, and not too long. Undefined where nothing is left. */
export const ownName = (written: string, longest: number): string | undefined =>
  written.trim().replaceAll(/\s+/g, ' ').slice(0, longest).trim() || undefined;
