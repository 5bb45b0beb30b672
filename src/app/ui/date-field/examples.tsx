import { useState } from 'react';
import type { Examples } from '../gallery/gallery-screen.tsx';
import { DateField } from './date-field.tsx';

function Asking({ fault }: { fault?: { at: string; rule: string } }) {
  const [value, setValue] = useState('2026-02-30');
  return (
    <DateField
      id={fault ? 'wrong-day' : 'day'}
      name="day"
      value={value}
      onChange={setValue}
      fault={fault}
      label="What is the date on the letter?"
      hint="For example, 5 3 2026"
    />
  );
}

export const examples: Examples = {
  'Three boxes': () => <Asking />,
  'With a day there is not': () => <Asking fault={{ at: 'day', rule: 'invalid_format' }} />,
};
