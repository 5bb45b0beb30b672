import { tidyAreaCode } from '../../tidy-coordinates.ts';
import { repaired } from '../../tidied.ts';
import { told } from './read-field.ts';
import type { Reading } from './reading.ts';
import { wordsOf } from './raw.ts';

type Draft = Record<string, unknown>;

/** Whether it is meant for a code of the Office for National Statistics: its letter, and digits. */
const isMeantAsCode = (text: string): boolean => /^[EWSNJKL]\d{5,10}$/.test(text);

/** An area of which the code, alone or at the end of a web address, names an area; one that cannot is left out. */
export function finishArea(reading: Reading, given: Draft, path: string): Draft {
  const area = withWrittenExtent(reading, given, path);
  const isWrong = (field: string): boolean => {
    const code = wordsOf(area[field]).split('/').at(-1) ?? '';
    return isMeantAsCode(code) && told(reading, `${path}.${field}`, tidyAreaCode(code)) === undefined;
  };
  const wrong = new Set(['uri', 'extent', 'service_area', 'area_code', 'code'].filter(isWrong));
  if (wrong.size === 0) return area;
  return Object.fromEntries(Object.entries(area).filter(([field]) => !wrong.has(field)));
}

/** The standard has outlines as text; many feeds write GeoJSON as it is. */
function withWrittenExtent(reading: Reading, area: Draft, path: string): Draft {
  const { extent } = area;
  if (extent === undefined || typeof extent === 'string') return area;
  const written = JSON.stringify(extent);
  const shown = written.slice(0, 300);
  told(reading, `${path}.extent`, repaired('value-kind', shown, shown));
  return { ...area, extent: written };
}
