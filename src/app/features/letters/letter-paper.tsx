import type { Piece } from './fill-letter.ts';
import { gapText } from './fill-letter.ts';
import type { LetterInHand } from './use-letter.ts';

const PieceText = ({ piece }: { piece: Piece }) =>
  'text' in piece ? piece.text : <mark>{gapText(piece.gap)}</mark>;

/** The letter as it will be read, gaps marked. It is what prints; once changed by hand it shows only on paper. */
export function LetterPaper({ letter }: { letter: LetterInHand }) {
  const { edited, filled } = letter;
  // Paragraphs and pieces never move: each is told apart by its place.
  return (
    <div className={`letter-paper${edited === null ? '' : ' letter-paper--print'}`} lang="en" dir="ltr">
      {edited === null
        ? filled.map((pieces, place) => (
            // oxlint-disable-next-line react/no-array-index-key -- see above
            <p key={place}>
              {pieces.map((piece, at) => (
                // oxlint-disable-next-line react/no-array-index-key -- see above
                <PieceText key={at} piece={piece} />
              ))}
            </p>
          ))
        : edited}
    </div>
  );
}
