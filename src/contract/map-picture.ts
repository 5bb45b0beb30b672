import * as z from 'zod/mini';

const degrees = z.number();

/** What a council's map can show, and whose it is. */
export const mapPicture = z.object({
  /** Who made it, in their words: it stands under every picture. */
  credit: z.string(),
  /** Nothing outside is shown. */
  area: z.object({ south: degrees, west: degrees, north: degrees, east: degrees }),
  /** An invented map of an invented place. */
  sample: z.boolean(),
});

export type MapPicture = z.output<typeof mapPicture>;
