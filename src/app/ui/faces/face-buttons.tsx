import { useTranslation } from 'react-i18next';
import { FacePicture } from './face-picture.tsx';
import { faces, type Face } from './face-paths.ts';

export interface FaceButtonsProps {
  /** Shows that a press was taken and takes no second one. */
  busy: boolean;
  onPress: (face: Face) => void;
}

/** Five faces, each with its word; one press says how it was. */
export function FaceButtons({ busy, onPress }: FaceButtonsProps) {
  const { t } = useTranslation('common');
  return (
    <ul className="faces faces--pressed">
      {faces.map((face) => (
        <li key={face}>
          <button
            type="button"
            className="faces__face"
            aria-disabled={busy || undefined}
            onClick={() => {
              if (!busy) onPress(face);
            }}
          >
            <FacePicture face={face} />
            <span>{t(`face.${face}`)}</span>
          </button>
        </li>
      ))}
    </ul>
  );
}
