import { packIndex } from '#app/device/local-offer/packed-index.ts';
import { WordIndex } from '#app/device/local-offer/word-index.ts';

/** The index as a phone has it once it has come over the wire. */
export function anIndex(sent: object): WordIndex {
  const packed = packIndex(JSON.parse(JSON.stringify(sent)));
  if (!packed) throw new Error('The index cannot be read.');
  return new WordIndex(packed);
}
