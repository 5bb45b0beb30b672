import { describe, expect, it } from 'vitest';
import { metresBetween, metresInMile } from '#domain/local-offer/distance.ts';
import { tidyAreaCode, tidyCoordinates } from '#domain/local-offer/tidy-coordinates.ts';
import { tidyAge, tidyDate } from '#domain/local-offer/tidy-numbers.ts';
import { tidyPhone } from '#domain/local-offer/tidy-phone.ts';
import { outcodeOf, tidyPostcode } from '#domain/local-offer/tidy-postcode.ts';
import { fitText, tidyText } from '#domain/local-offer/tidy-text.ts';
import { tidyEmail, tidyWeb } from '#domain/local-offer/tidy-web.ts';
import type { Tidied } from '#domain/local-offer/tidied.ts';

/** What came out, and what was said to be wrong. */
const told = ({ value, faults }: Tidied<unknown>): [unknown, ...string[]] => [
  value,
  ...faults.map(({ kind }) => kind),
];

describe('phone numbers', () => {
  it.each([
    ['1632960123', '01632 960123'],
    ['1134960123', '0113 496 0123'],
    ['2079460123', '020 7946 0123'],
    ['7700900123', '07700 900123'],
    ['3300583240', '0330 058 3240'],
  ])('get back the zero that a spreadsheet took: %s', (was, value) => {
    expect(tidyPhone(was)).toEqual({ value, faults: [{ kind: 'phone-leading-zero', was, became: value }] });
  });

  it.each([
    ['0113 496 0123', '0113 496 0123'],
    ['0113-496-0123', '0113 496 0123'],
    ['+44 (0)113 496 0123', '0113 496 0123'],
    ['01632 960123 ext 4', '01632 960123 ext 4'],
    ['116 123', '116 123'],
    ['999', '999'],
  ])('that are whole are only grouped: %s', (was, value) => {
    expect(told(tidyPhone(was))).toEqual([value]);
  });

  it.each(['ring the office', '12345', '01632', '+33 1 23 45 67 89', '0000000000'])(
    'that are none are told, not shown: %s',
    (was) => {
      expect(told(tidyPhone(was))).toEqual([undefined, 'phone-unreadable']);
    },
  );
});

describe('web and e-mail addresses', () => {
  it('get the scheme that is missing', () => {
    expect(told(tidyWeb('www.larkmoor.example/a?b=c'))).toEqual([
      'https://www.larkmoor.example/a?b=c',
      'web-scheme',
    ]);
    expect(told(tidyWeb('http://larkmoor.example'))).toEqual(['http://larkmoor.example']);
  });

  it.each([
    'javascript:alert(1)',
    'ftp://larkmoor.example',
    'see our page',
    'data:text/html,x',
    'http://a b.example',
    'larkmoor',
  ])('that are no web address are told and left out: %s', (was) => {
    expect(told(tidyWeb(was))).toEqual([undefined, 'web-unreadable']);
  });

  it('that nobody reads are not shown', () => {
    expect(told(tidyEmail('noemail@nowhere.invalid'))).toEqual([undefined, 'email-unreadable']);
    expect(told(tidyEmail('mailto:hello@larkmoor.example'))).toEqual(['hello@larkmoor.example']);
  });
});

describe('postcodes', () => {
  it.each([
    ['xl1 4ab', 'XL1 4AB'],
    ['XL14AB', 'XL1 4AB'],
    [' XL14  9ZZ ', 'XL14 9ZZ'],
  ])('are spaced as they are read: %s', (was, value) => {
    expect(told(tidyPostcode(was))).toEqual([value, 'postcode-spacing']);
  });

  it.each(['W1A 0AX', 'M1 1AE', 'EC1A 1BB', 'SO15 2NP', 'OX1 1AA'])('that are right stay: %s', (was) => {
    expect(told(tidyPostcode(was))).toEqual([was]);
  });

  it.each(['OL1O 1AB', 'OL1 OAB', 'M4O 1AB'])(
    'with a letter O for a zero are told and not guessed: %s',
    (was) => {
      expect(told(tidyPostcode(was))).toEqual([undefined, 'postcode-letter-for-digit']);
    },
  );

  it.each(['WA154 1HF', 'none of these', '12345', ''])('that are none are told: %s', (was) => {
    expect(told(tidyPostcode(was))).toEqual([undefined, 'postcode-unreadable']);
  });

  it('have a first half that says roughly where', () => {
    expect(outcodeOf('WA15 8SN')).toBe('WA15');
  });
});

describe('places', () => {
  it('are kept to a hand’s breadth', () => {
    expect(tidyCoordinates('53.44084781165804', '-2.3139313617292667').value).toEqual({
      latitude: 53.440848,
      longitude: -2.313931,
    });
  });

  it('are put right when the columns were swapped', () => {
    expect(told(tidyCoordinates('-2.31', '53.44'))).toEqual([
      { latitude: 53.44, longitude: -2.31 },
      'coordinates-swapped',
    ]);
  });

  it('are left out when they are elsewhere or missing', () => {
    expect(told(tidyCoordinates('0', '0'))).toEqual([undefined, 'coordinates-outside']);
    expect(told(tidyCoordinates('NA', 'NA'))).toEqual([undefined, 'coordinates-missing']);
    expect(told(tidyCoordinates('', ''))).toEqual([undefined]);
  });

  it('have area codes of a letter and eight digits, and a short one is told', () => {
    expect(told(tidyAreaCode('E08000009'))).toEqual(['E08000009']);
    expect(told(tidyAreaCode('E0800009'))).toEqual([undefined, 'area-code-unreadable']);
  });

  it('are as far apart as the map says', () => {
    const edinburgh = { latitude: 55.9533, longitude: -3.1883 };
    const london = { latitude: 51.5074, longitude: -0.1278 };
    expect(metresBetween(edinburgh, london) / 1000).toBeCloseTo(534, 0);
    expect(metresBetween(edinburgh, london) / metresInMile).toBeCloseTo(332, 0);
    expect(metresBetween(london, london)).toBe(0);
  });
});

describe('other cells', () => {
  it.each(['NA', 'n/a', 'NULL', '-', 'Not applicable'])('that mean nothing become nothing: %s', (was) => {
    expect(told(tidyText(was))).toEqual([undefined, 'absent-word']);
  });

  it('keep a name that only begins so', () => {
    expect(told(tidyText('  Nanny  McPhee '))).toEqual(['Nanny McPhee']);
  });

  it('that are too long are cut at a word, and what they were is told', () => {
    const { value, faults } = fitText('one two three four', 10);
    expect(value).toBe('one two…');
    expect(faults).toEqual([{ kind: 'text-too-long', was: 'one two three four', became: 'one two…' }]);
  });

  it.each(['-1', '99', '999', 'adult'])('with an age that means unknown have none: %s', (was) => {
    expect(told(tidyAge(was))).toEqual([undefined, 'age-unreadable']);
  });

  it('with a day are read in both ways of writing it, and a day that never was is told', () => {
    expect(tidyDate('29/02/2028').value).toBe('2028-02-29');
    expect(tidyDate('2026-11-22T10:00:00').value).toBe('2026-11-22');
    expect(told(tidyDate('30/02/2026'))).toEqual([undefined, 'date-unreadable']);
  });
});
