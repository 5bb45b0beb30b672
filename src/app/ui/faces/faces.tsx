import { useTranslation } from 'react-i18next';
import type { Binding, FieldWords } from '../form/binding.ts';
import { GroupFrame } from '../form/field-frame.tsx';
import { useField } from '../form/use-field.ts';
import { faces, type Face } from './face-paths.ts';
import { FacePicture } from './face-picture.tsx';

export interface FacesProps extends Binding<Face | undefined>, FieldWords {}

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
