import * as z from 'zod/mini';
import { Choice } from '../choice/choice.tsx';
import { Faces } from '../faces/faces.tsx';
import { faces } from '../faces/face-paths.ts';
import type { Examples } from '../gallery/gallery-screen.tsx';
import { Select } from '../select/select.tsx';
import { TextArea } from '../text-area/text-area.tsx';
import { TextField } from '../text-field/text-field.tsx';
import { Tick } from '../tick/tick.tsx';
import { Form } from './form.tsx';
import type { Fault } from './fault.ts';
import { useForm } from './use-form.ts';

const shape = z.object({
  name: z.string(),
  how: z.enum(['phone', 'letter']),
  area: z.enum(['north', 'south']),
  feeling: z.optional(z.enum(faces)),
  text: z.string().check(z.maxLength(100)),
  share: z.boolean(),
});

const how = [
  { value: 'phone', label: 'By phone', hint: 'We ring once a week.' },
  { value: 'letter', label: 'By letter' },
] as const;

const area = [
  { value: 'north', label: 'North' },
  { value: 'south', label: 'South' },
] as const;

function EveryField({ faults }: { faults?: Fault[] }) {
  const form = useForm(shape, { share: false }, faults && { faults });
  return (
    <Form form={form} onValid={() => undefined} submit="Save">
      <TextField
        {...form.text('name')}
        label="Your name"
        hint="As you like to be called"
        autoComplete="name"
      />
      <Choice {...form.choice('how')} options={how} label="How should we get in touch?" />
      <Select {...form.choice('area')} options={area} label="Where do you live?" />
      <Faces {...form.choice('feeling')} label="How was it?" />
      <TextArea {...form.text('text')} label="What would you like to say?" max={100} />
      <Tick
        {...form.tick('share')}
        label="You may show this to other families"
        hint="Your name is never shown."
      />
    </Form>
  );
}

export const examples: Examples = {
  'Every kind of field': () => <EveryField />,
  'With things to look at again': () => (
    <EveryField
      faults={[
        { at: 'name', rule: 'empty' },
        { at: 'how', rule: 'empty' },
        { at: 'text', rule: 'too_big', limit: 100 },
      ]}
    />
  ),
};
