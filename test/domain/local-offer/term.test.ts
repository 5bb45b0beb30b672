import { assert, property, string } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { normaliseTerm, plainLetters, termsOf } from '#domain/local-offer/term.ts';

const normalised = (text: string): (string | null)[] => termsOf(text).map(normaliseTerm);

describe('a word is found however it was typed', () => {
  it('in capitals, with accents or without', () => {
    expect(normalised('Żłobek ZLOBEK złobek')).toEqual(['zlobek', 'zlobek', 'zlobek']);
    expect(normalised('café Café CAFE')).toEqual(['cafe', 'cafe', 'cafe']);
  });

  it('with a straight apostrophe, a curly one or none', () => {
    expect(normalised("can’t can't cant")).toEqual(['cant', 'cant', 'cant']);
    expect(normalised("children's children’s childrens")).toEqual(['children', 'children', 'children']);
  });

  it('in Urdu on an Arabic keyboard, with vowel marks or without', () => {
    expect(normaliseTerm('اسكول')).toBe(normaliseTerm('اسکول'));
    expect(normaliseTerm('بَہرا')).toBe(normaliseTerm('بہرا'));
    expect(termsOf('اسپیچ تھراپی، اسکول')).toEqual(['اسپیچ', 'تھراپی', 'اسکول']);
  });

  it('as one or as many', () => {
    expect(normalised('therapies therapy breaks break classes class buses')).toEqual([
      'therapy',
      'therapy',
      'break',
      'break',
      'class',
      'class',
      'buse',
    ]);
    expect(normalised('bus autism less')).toEqual(['bus', 'autism', 'less']);
  });

  it('but marks that carry meaning in other scripts stay', () => {
    expect(plainLetters('বাংলা')).toBe('বাংলা'.normalize('NFC'));
  });
});

describe('words that tell nothing apart', () => {
  it('are left out in each language', () => {
    expect(normalised('The help for the child')).toEqual([null, 'help', null, null, 'child']);
    expect(normalised('dla dziecka')).toEqual([null, 'dziecka']);
    expect(normalised('بچے کے')).toEqual([normaliseTerm('بچے'), null]);
  });
});

it('a normalised word stays as it is when it is normalised again, so that index and question agree', () => {
  assert(
    property(string({ unit: 'grapheme' }), (text) => {
      const once = termsOf(text).flatMap((word) => normaliseTerm(word) ?? []);
      expect(once.flatMap((word) => termsOf(word).flatMap((part) => normaliseTerm(part) ?? []))).toEqual(
        once,
      );
    }),
    { numRuns: 2000 },
  );
});
