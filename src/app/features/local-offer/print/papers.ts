import type { TextSize } from '#app/device/settings.ts';

/** How a pack is set on A4. `size` names its letters in the style sheet; a sheet has two sides. */
export interface Paper {
  size: 'usual' | 'large' | 'larger' | 'largest';
  columns: number;
  /** The most sides it may take. */
  sides: number;
}

const usual: Paper = { size: 'usual', columns: 3, sides: 1 };
const large: Paper = { size: 'large', columns: 2, sides: 2 };

const papers: Record<TextSize, Paper> = {
  100: usual,
  125: large,
  150: { size: 'larger', columns: 2, sides: 2 },
  200: { size: 'largest', columns: 1, sides: 2 },
};

const easyRead = 'en-x-easy';

/** One sheet: one side in usual letters; both sides in large print and in Easy Read, whose letters are never small. */
export const paperFor = (textSize: TextSize, language: string): Paper =>
  language === easyRead && textSize === 100 ? large : papers[textSize];

const millimetre = 96 / 25.4;

/** What can be printed on of a side of A4 within margins of 15 mm, with 5 mm to spare: printers differ. */
export const sideHeight = (297 - 2 * 15 - 5) * millimetre;
