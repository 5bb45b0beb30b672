const [k, b, d] = [1.2, 0.7, 0.5];

/** What a word tells by being rare. @see Robertson and Zaragoza, The Probabilistic Relevance Framework: BM25+ */
export const rarity = (matching: number, count: number): number =>
  Math.log(1 + (count - matching + 0.5) / (matching + 0.5));

/** What it tells by standing often in a short text; with MiniSearch's own parameters. */
export const density = (frequency: number, relativeLength: number): number =>
  d + (frequency * (k + 1)) / (frequency + k * (1 - b + b * relativeLength));
