import type { Point } from './distance.ts';

/** Airy's ellipsoid of 1830 in metres, and the projection of the National Grid on it. */
const airy = { a: 6_377_563.396, b: 6_356_256.909 };
const grid = {
  scale: 0.999_601_271_7,
  latitude: radians(49),
  longitude: radians(-2),
  east: 400_000,
  north: -100_000,
};
/** The ellipsoid that phones reckon on. */
const wgs84 = { a: 6_378_137, b: 6_356_752.314_2 };

function radians(degrees: number): number {
  return (degrees * Math.PI) / 180;
}

/** Metres along the meridian from the grid's true origin. */
function meridian(latitude: number): number {
  const n = (airy.a - airy.b) / (airy.a + airy.b);
  const [less, more] = [latitude - grid.latitude, latitude + grid.latitude];
  return (
    airy.b *
    grid.scale *
    ((1 + n + (5 / 4) * n ** 2 + (5 / 4) * n ** 3) * less -
      (3 * n + 3 * n ** 2 + (21 / 8) * n ** 3) * Math.sin(less) * Math.cos(more) +
      ((15 / 8) * n ** 2 + (15 / 8) * n ** 3) * Math.sin(2 * less) * Math.cos(2 * more) -
      (35 / 24) * n ** 3 * Math.sin(3 * less) * Math.cos(3 * more))
  );
}

/** Latitude and longitude on Airy's ellipsoid, in radians. */
function onAiry(easting: number, northing: number): { latitude: number; longitude: number } {
  let foot = grid.latitude;
  for (let round = 0; round < 10; round += 1)
    foot += (northing - grid.north - meridian(foot)) / (airy.a * grid.scale);
  const e2 = 1 - airy.b ** 2 / airy.a ** 2;
  const bend = 1 - e2 * Math.sin(foot) ** 2;
  const nu = (airy.a * grid.scale) / Math.sqrt(bend);
  const rho = (airy.a * grid.scale * (1 - e2)) / bend ** 1.5;
  const [tan, sec] = [Math.tan(foot), 1 / Math.cos(foot)];
  const [t2, eta2, d] = [tan ** 2, nu / rho - 1, easting - grid.east];
  return {
    latitude:
      foot -
      (tan / (2 * rho * nu)) * d ** 2 +
      (tan / (24 * rho * nu ** 3)) * (5 + 3 * t2 + eta2 - 9 * t2 * eta2) * d ** 4 -
      (tan / (720 * rho * nu ** 5)) * (61 + 90 * t2 + 45 * t2 ** 2) * d ** 6,
    longitude:
      grid.longitude +
      (sec / nu) * d -
      (sec / (6 * nu ** 3)) * (nu / rho + 2 * t2) * d ** 3 +
      (sec / (120 * nu ** 5)) * (5 + 28 * t2 + 24 * t2 ** 2) * d ** 5,
  };
}

/** Metres of shift, turns in seconds of arc, and parts in a million: OSGB36 to WGS84. */
const shift = { x: 446.448, y: -125.157, z: 542.06, s: 1 - 20.4894e-6, rx: 0.1502, ry: 0.247, rz: 0.8421 };

/** Seconds of arc in radians. */
const turn = (seconds: number): number => radians(seconds / 3600);

/**
 * Degrees from metres of the National Grid, right to about five metres.
 *
 * @see Ordnance Survey, A Guide to Coordinate Systems in Great Britain, sections 6.6 and C
 */
export function pointOnGrid(easting: number, northing: number): Point {
  const { latitude, longitude } = onAiry(easting, northing);
  const e2 = 1 - airy.b ** 2 / airy.a ** 2;
  const nu = airy.a / Math.sqrt(1 - e2 * Math.sin(latitude) ** 2);
  const x = nu * Math.cos(latitude) * Math.cos(longitude);
  const y = nu * Math.cos(latitude) * Math.sin(longitude);
  const z = nu * (1 - e2) * Math.sin(latitude);
  const [rx, ry, rz] = [turn(shift.rx), turn(shift.ry), turn(shift.rz)] as const;
  const there = {
    x: shift.x + shift.s * x - rz * y + ry * z,
    y: shift.y + rz * x + shift.s * y - rx * z,
    z: shift.z - ry * x + rx * y + shift.s * z,
  };
  return inDegrees(there);
}

function inDegrees({ x, y, z }: { x: number; y: number; z: number }): Point {
  const e2 = 1 - wgs84.b ** 2 / wgs84.a ** 2;
  const p = Math.hypot(x, y);
  let latitude = Math.atan2(z, p * (1 - e2));
  for (let round = 0; round < 5; round += 1) {
    const nu = wgs84.a / Math.sqrt(1 - e2 * Math.sin(latitude) ** 2);
    latitude = Math.atan2(z + e2 * nu * Math.sin(latitude), p);
  }
  return { latitude: (latitude * 180) / Math.PI, longitude: (Math.atan2(y, x) * 180) / Math.PI };
}
