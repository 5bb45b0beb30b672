import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { firstFew } from '#app/device/local-offer/first-few.ts';

const tens = (each: number): number => Math.floor(each / 10);

test('the first few are those that putting all in order would put first, equals in their own order', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(200), { maxLength: 300 }), fc.nat(150), (all, few) => {
      const inOrder = all.toSorted((a, b) => tens(a) - tens(b));
      expect(firstFew(few, all, (a, b) => tens(a) - tens(b))).toEqual(inOrder.slice(0, few));
    }),
  );
});
