import type { Chance } from './chance.ts';

/** One town or village of the invented area. */
export interface Place {
  name: string;
  district: number;
  latitude: number;
  longitude: number;
}

const around = (name: string, district: number, north: number, east: number): Place => ({
  name,
  district,
  latitude: 54.302 + north / 111.2,
  longitude: -1.874 + east / 64.9,
});

/**
 * Larkmoor is nowhere. Its distances are a real shire's (kilometres from the town hall), laid over open moorland, so
 * that "near me" behaves as it would.
 */
export const places: readonly Place[] = [
  around('Larkmoor', 1, 0, 0),
  around('Hathersett', 2, 1.6, -2.1),
  around('Brackenby', 3, -2.4, 1.2),
  around('Saltergate', 4, 3.2, 2.7),
  around('Dunwell', 5, -4.1, -3.0),
  around('Oxley Bridge', 6, 5.8, -1.2),
  around('Fennick Vale', 7, -6.3, 4.4),
  around('Thornmire', 8, 8.4, 6.1),
  around('Kestle', 9, 0.9, 9.3),
  around('Upper Marl', 10, -9.7, -6.2),
  around('Netherby Cross', 11, 12.2, -7.5),
  around('Quarrybank', 12, -1.1, -8.6),
  around('Wendle', 13, 15.1, 10.8),
  around('Ashgarth', 14, -13.4, 11.9),
  around('Cold Harrow', 15, 4.4, -14.8),
  around('Millfold', 16, -2.9, 5.5),
];

export const townHall = { latitude: 54.302, longitude: -1.874 };

const streets = (
  'Mill Lane,Chapel Street,Station Road,Orchard Way,Moorside Road,Weavers Row,Kiln Street,Market Place,Bell Hill,Priory Close,' +
  'Tannery Road,Lark Rise Avenue,Ropewalk,Foundry Street,Beck Side,Heather Bank,Coronation Street North,Cooper Street,Fold Road,' +
  'Abbey Walk,Greenhead Lane,Sycamore Drive,Victoria Terrace,Holme Road,Packhorse Lane,Bridge End,School Lane,Vicarage Road'
).split(',');

const inwardLetters = 'ABDEFGHJLNPQRSTUWXYZ'.split('');

/** Where something is: somewhere within a kilometre or so of the middle of its place. */
export interface Address {
  address: string;
  postcode: string;
  latitude: number;
  longitude: number;
}

const rounded = (degrees: number) => Math.round(degrees * 1e5) / 1e5;

/**
 * An address in a place. No real postcode begins with X: Royal Mail does not use Q, V or X as a first letter, so nothing
 * here can be anybody's home.
 *
 * @see Royal Mail, PAF Programmer's Guide: postcode format
 */
export function addressIn(place: Place, chance: Chance): Address {
  const inward = `${chance.whole(1, 9)}${chance.pick(inwardLetters)}${chance.pick(inwardLetters)}`;
  return {
    address: `${chance.whole(1, 180)} ${chance.pick(streets)}, ${place.name}`,
    postcode: `XL${place.district} ${inward}`,
    latitude: rounded(place.latitude + (chance.next() - 0.5) / 60),
    longitude: rounded(place.longitude + (chance.next() - 0.5) / 36),
  };
}

/** A number that rings nowhere. @see Ofcom, Telephone numbers for drama use: 01632 960000 to 960999 */
export const phoneFrom = (chance: Chance): string =>
  `01632 960${String(chance.whole(0, 999)).padStart(3, '0')}`;
