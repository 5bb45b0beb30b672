import { useTranslation } from 'react-i18next';
import type { Binding, FieldWords } from '../form/binding.ts';
import { GroupFrame } from '../form/field-frame.tsx';
import { useField } from '../form/use-field.ts';
import { faces, mouths, type Face } from './face-paths.ts';

export interface FacesProps extends Binding<Face | undefined>, FieldWords {}

const FacePicture = ({ face }: { face: Face }) => (
  <svg
    className={`faces__picture faces__picture--${face}`}
    viewBox="0 0 48 48"
    width="44"
    height="44"
    aria-hidden="true"
    focusable="false"
  >
    <circle cx="24" cy="24" r="21" />
    <path className="faces__eyes" d="M17 19v.1M31 19v.1" />
    <path d={mouths[face]} />
  </svg>
);

/** How it was: five faces, each with its word. They are radios, so arrow keys move between them. */
export function Faces(field: FacesProps) {
  const { t } = useTranslation('common');
  const { id, name, value, onChange, label, hint } = field;
  const { error, describedBy } = useField(field);
  return (
    <GroupFrame id={id} label={label} hint={hint} error={error} describedBy={describedBy}>
      <div className="faces">
        {faces.map((face) => (
          <label className="faces__face" key={face}>
            <input
              type="radio"
              name={name}
              value={face}
              checked={value === face}
              onChange={() => onChange(face)}
            />
            <FacePicture face={face} />
            <span>{t(`face.${face}`)}</span>
          </label>
        ))}
      </div>
    </GroupFrame>
  );
}
