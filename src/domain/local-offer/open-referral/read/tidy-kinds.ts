import { absent, doubted, repaired, tidy, type Tidied } from '../../tidied.ts';
import { tidyMoment } from '../../tidy-moment.ts';
import { tidyAge, tidyDate } from '../../tidy-numbers.ts';
import { tidyPhone } from '../../tidy-phone.ts';
import { tidyPostcode } from '../../tidy-postcode.ts';
import { tidyRichText } from '../../tidy-rich-text.ts';
import { isAbsentWord } from '../../tidy-text.ts';
import { isPlaceholder } from '../../placeholder.ts';
import { inPlainSigns, tidyEmail, tidyWeb } from '../../tidy-web.ts';
import { notKnown } from '../not-known.ts';
import type { FieldKind } from './entity.ts';
import { tidyDays, tidyOften, tidyPlaceKind, tidyStatus } from './tidy-codes.ts';
import { tidyClock } from './tidy-clock.ts';

type Plain = string | number | boolean;
type Tidier = (text: string) => Tidied<Plain>;

function numberFrom(text: string): Tidied<number> {
  const clean = text
    .trim()
    .replace(/^£\s*/, '')
    .replace(/(?<=\d),(?=\d{3}\b)/g, '');
  const value = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?$/i.test(clean) ? Number(clean) : Number.NaN;
  return Number.isFinite(value) ? tidy(value) : doubted('number-unreadable', text);
}

/** An age; -1, 999 and the like are how systems say that nobody knows. */
function ageFrom(text: string): Tidied<number> {
  const { value } = numberFrom(text.replace(/\s*(?:years?|yrs?)(?:\s+old)?\s*\+?$/i, ''));
  if (value === undefined) return tidyAge(text);
  return value >= 0 && value <= 120 ? tidy(value) : { faults: [{ kind: 'age-unknown', was: text }] };
}

function dateFrom(text: string): Tidied<string> {
  const { value } = tidyDate(text);
  if (value === undefined || value < '1900-01-02') return doubted('date-unreadable', text);
  return value === text ? tidy(value) : repaired('date-written-otherwise', text, value);
}

function flagFrom(text: string): Tidied<boolean> {
  if (/^(?:true|yes|y|1|t)$/i.test(text.trim())) return tidy(true);
  return /^(?:false|no|n|0|f)$/i.test(text.trim()) ? tidy(false) : doubted('code-unknown', text);
}

/** An identifier of the web: any scheme but those that run. */
function uriFrom(text: string): Tidied<string> {
  const given = text.trim();
  if (/^(?!javascript|data|vbscript)[a-z][a-z0-9+.-]{1,30}:(?!\/\/\s)[^\s"<>\\^`{|}]+$/i.test(given))
    return tidy(inPlainSigns(given));
  return tidyWeb(given);
}

/** A postcode, or its first half where no more may be told. */
const postcodeFrom = (text: string): Tidied<string> =>
  /^[A-Z]{1,2}\d[A-Z\d]?$/.test(text) ? tidy(text) : tidyPostcode(text);

const unlessPlaceholder =
  <T extends Plain>(tidier: (text: string) => Tidied<T>): ((text: string) => Tidied<T>) =>
  (text) =>
    isPlaceholder(text) ? { faults: [{ kind: 'placeholder', was: text }] } : tidier(text);

const unlessAbsent =
  (tidier: Tidier): Tidier =>
  (text) =>
    text.trim() === ''
      ? absent
      : isAbsentWord(text)
        ? { faults: [{ kind: 'absent-word', was: text }] }
        : tidier(text);

/** How each kind of value is put right from what a feed has in its place. */
export const tidyKinds: Readonly<Record<Exclude<FieldKind, 'as-found'>, Tidier>> = {
  text: tidyRichText,
  'address-line': (text) => (text.trim() === notKnown ? tidy(notKnown) : tidyRichText(text)),
  web: unlessAbsent(unlessPlaceholder(tidyWeb)),
  uri: unlessAbsent(uriFrom),
  email: unlessAbsent(unlessPlaceholder(tidyEmail)),
  phone: unlessAbsent(tidyPhone),
  postcode: unlessAbsent(postcodeFrom),
  number: unlessAbsent(numberFrom),
  age: unlessAbsent(ageFrom),
  date: unlessAbsent(dateFrom),
  moment: unlessAbsent(tidyMoment),
  time: unlessAbsent(tidyClock),
  flag: unlessAbsent(flagFrom),
  status: unlessAbsent(tidyStatus),
  'place-kind': unlessAbsent(tidyPlaceKind),
  days: unlessAbsent(tidyDays),
  often: unlessAbsent(tidyOften),
};
