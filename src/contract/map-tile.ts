import * as z from 'zod/mini';
import { endpoint } from './endpoint.ts';
import { reading } from './reading.ts';

/** How near and how far a picture may be taken, in zooms of the web's usual tiles: a town, or a street. */
export const mapZooms = { lowest: 12, highest: 17 } as const;

const number = z.string().check(z.regex(/^\d{1,6}$/));

/** One square of the map as a picture (PNG, JPEG, WebP or SVG). @see OpenStreetMap wiki, "Slippy map tilenames" */
export const getMapTile = endpoint({
  ...reading,
  name: 'getMapTile',
  path: '/api/map/:zoom/:across/:down',
  summary: 'One square of the council’s map as a picture; not there without a map, or outside its area',
  who: 'anyone',
  params: z.object({ zoom: number, across: number, down: number }),
  reply: z.unknown(),
  problems: ['not-found', 'invalid', 'too-many', 'fault', 'busy'],
});
